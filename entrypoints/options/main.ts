/** The browser's own 'options' of the extension: settings are a page of the dashboard. */
location.replace('dashboard.html#/settings');
