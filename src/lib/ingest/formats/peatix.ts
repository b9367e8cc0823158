import { REGISTRATION } from '$lib/domain/tables';
import type { ImportFormat } from '../format';
import { recognizeExport, type KnownHeadings } from '../tables/recognize-export';
import type { ClaimWords } from '../registrations/registration-columns';
import { reshapeRegistrations } from '../registrations/registrations';

const LABEL = 'Peatixの参加者リスト';
const TICKET = /^(?:チケット(?:名|の?種類)?|ticket(?:name|type)?)$/;
const KNOWN: KnownHeadings = {
	needs: [/^(?:販売(?:id|番号)|salesid)$/, TICKET],
	usual: [
		/^(?:参加者(?:名|氏名)|attendeename)$/,
		/^(?:ステータス|status)$/,
		/^(?:注文(?:日時?)|orderdate)$/
	],
	least: 1
};
const WORDS: ClaimWords = [
	['person', /^(?:参加者(?:名|氏名)|attendeename)$/],
	['state', /^(?:(?:チケット)?ステータス|(?:ticket)?status)$/],
	['check-in', /チェックイン|受付(?:日時|状況|済)|check-?in|checkedin/],
	['submitted', /^(?:注文(?:日時?)|orderdate)$/],
	['ticket', TICKET],
	['event-title', /^(?:イベント名|eventname)$/],
	['event-date', /^(?:開催日時?|イベント日時?|eventdate)$/],
	[
		'ignored',
		/^(?:販売(?:id|番号)|salesid|チケット(?:番号|id)|ticket(?:number|id)|枚数|金額|価格|支払.*|購入者.*|シート|座席.*|quantity|price|amount|payment.*|buyer.*|seat.*)$/
	]
];

/** Attendees of an event on Peatix. */
export const format: ImportFormat = {
	id: 'peatix',
	label: LABEL,
	table: REGISTRATION,
	recognize: (head) => recognizeExport(head, KNOWN, LABEL),
	reshape: (sheet, found, tools) => reshapeRegistrations(sheet, found, tools, { words: WORDS })
};
