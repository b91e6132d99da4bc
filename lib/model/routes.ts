/** Addresses inside the dashboard: what stands behind the `#`, read and written in one place. */

/** What a list is narrowed to. Every field may be absent; together they all hold. */
export interface ListFilter {
  /** Origin. */
  readonly site?: string;
  readonly kind?: string;
  readonly rule?: string;
  /** Days back from now. */
  readonly days?: number;
  /** Words that site, title, address or hash contain. */
  readonly text?: string;
}

export type Route =
  | { readonly page: 'captures'; readonly filter: ListFilter }
  | { readonly page: 'capture'; readonly id: string }
  | { readonly page: 'flows'; readonly site?: string }
  | { readonly page: 'export'; readonly ids?: readonly string[] }
  | { readonly page: 'import' }
  | { readonly page: 'settings' };

export type PageName = Route['page'];

/** @param hash with or without its `#`; an address of an earlier version leads to the list */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [page, id] = path.split('/').map(decode);
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name) ?? undefined;
  if (page === 'captures' && id) return { page: 'capture', id };
  if (page === 'flows') return { page, ...defined({ site: text('site') }) };
  if (page === 'export') return { page, ...defined({ ids: text('ids')?.split(',') }) };
  if (page === 'import' || page === 'settings') return { page };
  const days = Number(text('days'));
  return {
    page: 'captures',
    filter: defined({
      site: text('site'),
      kind: text('kind'),
      rule: text('rule'),
      text: text('text'),
      days: Number.isInteger(days) && days > 0 ? days : undefined,
    }),
  };
}

/** What stands behind the `#`; `routeOf` gives the same route back. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'captures': {
      const params = new URLSearchParams(Object.entries(route.filter).map(([name, value]) => [name, String(value)]));
      return params.size > 0 ? `#/captures?${params}` : '#/captures';
    }
    case 'capture':
      return `#/captures/${encodeURIComponent(route.id)}`;
    case 'flows':
      return route.site === undefined ? '#/flows' : `#/flows?${new URLSearchParams({ site: route.site })}`;
    case 'export':
      return route.ids && route.ids.length > 0 ? `#/export?ids=${route.ids.join(',')}` : '#/export';
    default:
      return `#/${route.page}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** exactOptionalPropertyTypes: an absent field is absent, not undefined. */
function defined<T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: NonNullable<T[K]> };
}
