import type { LanguageMode } from '$lib/domain/language';
import type { Dashboard } from './dashboard.svelte';
import { entriesOf, numbersKey, type FrozenNumbers } from './report-entries';
import { reload, undoImports } from './session';
import { userWorkspace } from './user-workspace';

async function remember(
	dashboard: Dashboard,
	entries: Record<string, string | null>
): Promise<string | null> {
	const { workspace } = await userWorkspace();
	const entryId = await workspace.remember('report', entries);
	if (entryId !== null) await reload(dashboard);
	return entryId;
}

/** Keep what a person wrote; null takes it back. Gives the entry for `takeBackReport`, or null. */
export function keepReportText(
	dashboard: Dashboard,
	{ year, mode, key }: { year: number; mode: LanguageMode; key: string },
	text: string | null
): Promise<string | null> {
	return remember(dashboard, entriesOf(year, mode, { [key]: text }));
}

/** Keep the numbers of a year as they are; null lets them move again. */
export function keepNumbers(
	dashboard: Dashboard,
	year: number,
	numbers: FrozenNumbers | null
): Promise<string | null> {
	const value = numbers && JSON.stringify(numbers);
	return remember(dashboard, { [numbersKey(year)]: value });
}

/** Take back what was kept, all of these entries at once. */
export function takeBackReport(dashboard: Dashboard, entryIds: readonly string[]): Promise<void> {
	return undoImports(dashboard, entryIds);
}
