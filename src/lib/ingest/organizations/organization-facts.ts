import {
	findMunicipalities,
	municipalityOfCode,
	type Municipality
} from '$lib/domain/municipality';
import { municipalitiesOfPostalCode } from '$lib/domain/postal-code';
import type { Assignment, ColumnRole } from '../tables/columns-by-role';
import { readMark } from '../meetings/marks';
import { wordScore } from '../tables/role-words';

/** Where an organization is: a municipality, or a place that several have the name of. */
export interface Place {
	code: string;
	/** Name, or what is written where the name alone does not decide. */
	name: string;
}

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
	['transition', /就労移行|transition/],
	['continuous', /就労継続|継続支援|[AB]型(?!肝)|作業所/],
	['employment-center', /就業・?生活支援|就労支援センター|ナカポツ|なかぽつ/],
	['consultation', /相談|地域活動支援|自立生活援助|地域移行|地域定着|生活支援センター/],
	['medical', /病院|クリニック|診療所|医療機関|医院|訪問看護/],
	['school', /学校|大学|高校|学園|教育/],
	['company', /企業|特例子会社|^会社|民間/],
	['government', /市役所|役場|行政|公共職業|ハローワーク|保健所|府庁|県庁/]
];

/** The kind of organization that the name of a service speaks of; '' for an empty text. */
export function kindOfService(text: string): string {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return '';
	const coded = KINDS.find(([kind]) => kind === plain.toLowerCase());
	return coded?.[0] ?? KINDS.find(([, words]) => words.test(plain))?.[0] ?? 'other';
}

/** The kind of a row: by its column, else by a service whose column has a ○, else ''. */
export function kindOfRow(cells: readonly string[], roles: Assignment): string {
	const own = kindOfService(roles.cell(cells, 'kind'));
	if (own !== '') return own;
	const kinds = serviceColumns(roles).flatMap(({ index, heading }) => {
		const mark = readMark(cells[index] ?? '');
		return mark === 'present' ? [kindOfService(heading)] : [];
	});
	return firstKind(kinds);
}

/** Of several kinds the one the network works with most. */
export function firstKind(kinds: readonly string[]): string {
	const order = KINDS.map(([kind]) => kind);
	const known = kinds.filter((kind) => order.includes(kind));
	known.sort((one, other) => order.indexOf(one) - order.indexOf(other));
	return known[0] ?? kinds.find((kind) => kind !== '') ?? '';
}

/** Columns named after a service: 「就労移行支援」. */
export function serviceColumns(roles: Assignment): ColumnRole[] {
	return roles.columns.filter(({ heading, role }) => {
		const isOther = role !== null && role !== 'status' && wordScore(heading, role) >= 0.9;
		return !isOther && KINDS.some(([, words]) => words.test(heading.normalize('NFKC')));
	});
}

/** Where the office of a row is: by code, municipality, address or postal code, in this order. */
export function placeOfRow(cells: readonly string[], roles: Assignment): Place {
	const coded = municipalityOfCode(roles.cell(cells, 'municipality_code'));
	if (coded) return toPlace(coded);
	const prefecture = prefectureOf(cells, roles);
	const named = roles.find('municipality');
	const texts = [roles.cell(cells, 'municipality'), addressOf(cells, roles)];
	// Of two columns of addresses one may hold municipalities only, of the corporations.
	if (named && wordScore(named.heading, 'municipality') === 0) texts.reverse();
	for (const text of texts.filter((one) => one !== '')) {
		const full = /^.{2,3}[都道府県]/.test(text) ? text : `${prefecture}${text}`;
		const found = findMunicipalities(full);
		if (found.length === 1) return toPlace(found[0]!);
		const near = municipalitiesOfPostalCode(roles.cell(cells, 'postal_code'));
		const both = found.filter((one) => near.includes(one));
		if (both.length === 1) return toPlace(both[0]!);
		if (found.length > 1) return { code: '', name: found[0]!.name };
	}
	const near = municipalitiesOfPostalCode(roles.cell(cells, 'postal_code'));
	return near.length === 1 ? toPlace(near[0]!) : { code: '', name: '' };
}

function toPlace({ code, name }: Municipality): Place {
	return { code, name: findMunicipalities(name).length === 1 ? name : '' };
}

/** Lists have the address of the corporation too: that of the office stands after its name. */
export function addressColumn(roles: Assignment): ColumnRole | undefined {
	const own = roles.all('address').filter(({ heading }) => !/法人|設置者|代表/.test(heading));
	const name = roles.find('organization')?.index ?? 0;
	const after = own.find(({ index }) => index > name);
	return after ?? own[0] ?? roles.find('address');
}

function addressOf(cells: readonly string[], roles: Assignment): string {
	const column = addressColumn(roles);
	return column ? (cells[column.index] ?? '').trim() : '';
}

function prefectureOf(cells: readonly string[], roles: Assignment): string {
	const column = roles.columns.find(({ heading }) => /^都道府県名?$/.test(heading.trim()));
	return column ? (cells[column.index] ?? '').trim() : '';
}
