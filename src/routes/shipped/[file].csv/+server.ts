import { shippedCsv, shippedTables } from '$lib/state/shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

/** Every shipped table becomes a static file. */
export function entries() {
	return shippedTables.map(({ file }) => ({ file }));
}

/** A shipped table as canonical CSV. */
export async function GET({ params }) {
	return new Response(await shippedCsv(params.file), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
