import { REGISTRATION } from '$lib/domain/tables';
import type { ImportFormat } from '../format';
import { recognizeExport, type KnownHeadings } from '../tables/recognize-export';
import type { ClaimWords } from '../registrations/registration-columns';
import { reshapeRegistrations } from '../registrations/registrations';

const LABEL = 'Microsoft Formsの回答';
const KNOWN: KnownHeadings = {
	needs: [/^(?:開始時刻|開始時間|starttime)$/, /^(?:完了時刻|完了時間|completiontime)$/],
	usual: [/^id$/, /^(?:メール|電子メール|email)$/, /^(?:名前|name)$/],
	least: 1
};
const WORDS: ClaimWords = [
	['submitted', /^(?:完了時刻|完了時間|completiontime)$/],
	['email', /^(?:メール|電子メール|email)$/],
	// The name of the account: a question may ask for a better one.
	['nickname', /^(?:名前|name)$/],
	[
		'ignored',
		/^(?:id|開始時刻|開始時間|starttime|最終変更時刻|lastmodifiedtime|言語|language|合計点数?|totalpoints|(?:点数|points|フィードバック|feedback)[-―ー].*)$/
	]
];

/** Answers to a form of Microsoft Forms. */
export const format: ImportFormat = {
	id: 'microsoft-forms',
	label: LABEL,
	table: REGISTRATION,
	recognize: (head) => recognizeExport(head, KNOWN, LABEL),
	reshape: (sheet, found, tools) => {
		// 「申込(1-24)」: the numbers of the answers.
		const fileName = tools.fileName.replace(/\(\d+-\d+\)/, '');
		return reshapeRegistrations(sheet, found, tools, { words: WORDS, fileName });
	}
};
