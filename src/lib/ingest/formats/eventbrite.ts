import { REGISTRATION } from '$lib/domain/tables';
import type { ImportFormat } from '../format';
import { recognizeExport, type KnownHeadings } from '../tables/recognize-export';
import type { ClaimWords } from '../registrations/registration-columns';
import { reshapeRegistrations } from '../registrations/registrations';

const LABEL = 'Eventbriteの参加者一覧';
const STATE = /^(?:attendeestatus|参加者の?ステータス|参加者の?状況)$/;
const TICKET = /^(?:tickettype|チケットの?種類)$/;
const KNOWN: KnownHeadings = {
	needs: [/^(?:order(?:#|id|no\.?|number)|注文(?:#|番号|id))$/],
	usual: [
		STATE,
		TICKET,
		/^(?:orderdate|注文日)$/,
		/^(?:firstname|名)$/,
		/^(?:lastname|surname|姓)$/
	],
	least: 3
};
const WORDS: ClaimWords = [
	['given-name', /^(?:firstname|名)$/],
	['family-name', /^(?:lastname|surname|familyname|姓)$/],
	['email', /^(?:email|emailaddress|メール(?:アドレス)?)$/],
	['state', STATE],
	['check-in', /^(?:checkedin|check-?in(?:date|time)?|チェックイン.*)$/],
	['submitted', /^(?:orderdate|注文日時?)$/],
	['ticket', TICKET],
	['event-title', /^(?:eventname|イベント名)$/],
	['event-date', /^(?:event(?:start)?date|eventstart(?:time)?|イベント(?:開始)?日)$/],
	['organization', /^(?:company|会社(?:名)?|organi[sz]ation)$/],
	[
		'ignored',
		/^(?:prefix|suffix|quantity|枚数|order(?:#|id|no\.?|number|type)|注文(?:#|番号|id)|attendee(?:#|id)|barcode(?:#|\d)?.*|group|eventid|(?:total|fees|eventbrite|tax|price|currency|payment|shipping|billing|home|work|buyer).*)$/
	]
];

/** Attendees of an event on Eventbrite. */
export const format: ImportFormat = {
	id: 'eventbrite',
	label: LABEL,
	table: REGISTRATION,
	recognize: (head) => recognizeExport(head, KNOWN, LABEL),
	reshape: (sheet, found, tools) => {
		// The day in it is that of the export.
		const fileName = tools.fileName.replace(/report-\d{4}-\d{2}-\d{2}T\d+/i, '');
		return reshapeRegistrations(sheet, found, tools, { words: WORDS, fileName });
	}
};
