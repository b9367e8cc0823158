import { REGISTRATION } from '$lib/domain/tables';
import type { ImportFormat } from '../format';
import { recognizeExport, type KnownHeadings } from '../tables/recognize-export';
import type { ClaimWords } from '../registrations/registration-columns';
import { reshapeRegistrations } from '../registrations/registrations';

const LABEL = 'connpassの参加者一覧';
const KNOWN: KnownHeadings = {
	needs: [/^参加枠名?$/, /^参加ステータス$/],
	usual: [/^ユーザー名$/, /^表示名$/, /^出欠ステータス$/, /^受付番号$/, /^更新日時$/],
	least: 2
};
const WORDS: ClaimWords = [
	['ticket', /^参加枠名?$/],
	['nickname', /^表示名$/],
	['state', /^参加ステータス$/],
	['check-in', /^(?:出欠ステータス|出席日時)$/],
	['submitted', /^更新日時$/],
	['ignored', /^(?:ユーザー名|利用開始日|コメント|受付番号|支払.*|領収書.*)$/]
];

/** Participants of an event on connpass, in the columns of 2019 and of today. */
export const format: ImportFormat = {
	id: 'connpass',
	label: LABEL,
	table: REGISTRATION,
	recognize: (head) => recognizeExport(head, KNOWN, LABEL),
	reshape: (sheet, found, tools) => {
		// The number of an event may look like a day.
		const fileName = tools.fileName.replace(/event_\d+_participants/i, '');
		return reshapeRegistrations(sheet, found, tools, { words: WORDS, fileName });
	}
};
