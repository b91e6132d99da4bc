/** Version of the Snapshot and Report shapes. A change that an old reader would misread raises it and adds a migration. */
export const SCHEMA_VERSION = 1;

/** Version of the engine's judgement. Raised whenever the same Snapshot may get another Report. */
export const ENGINE_VERSION = '0.1.0';
