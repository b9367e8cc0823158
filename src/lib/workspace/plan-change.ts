import { findSame, seenBy, settledBy, type AppliedChange } from './applied-changes';
import { withoutIdle, type Change } from './change';
import type { Action } from './operation';
import { IS_CHANGE } from './parse-change';

/**
 * What is to be written for a change: itself, with what its writer has before them, after undoing
 * those in conflict that say the same. Nothing where it says what holds already.
 * @throws Error for a change no reader would take
 */
export function planChange(wanted: Change, changes: readonly AppliedChange[]): Action[] {
	const change = { ...wanted };
	delete change.sees;
	const isWhole = IS_CHANGE[change.operation](change);
	const isOwn = change.operation === 'merge' && change.into === change.organization;
	if (!isWhole || isOwn) throw new Error(`workspace: no such change: ${JSON.stringify(wanted)}`);
	const news = withoutIdle(change);
	if (!news || findSame(news, changes)) return [];
	const sees = seenBy(news, changes);
	return [
		...settledBy(news, changes).map((of): Action => ({ operation: 'undo', of })),
		{ ...news, ...(sees.length > 0 && { sees }) }
	];
}
