import type { InEach } from '$lib/domain/language';
import { amount, count } from './words';

const ja = {
	kinds: (year: string, kind: string, part: string) =>
		`${year}は${kind}からの参加が最も多く、${part}`,
	/** Nobody came from another kind: a filter, as a rule, left no other. */
	kindsOnly: (year: string, kind: string, attendances: number) =>
		`${year}の参加は${kind}からだけで、延べ${count(attendances)}名`,
	onlyBefore: (attendances: number) => `、前年度は${count(attendances)}名`,
	/** `isAbout`: as rounded, so that they need not be as many. */
	kindsTied: (year: string, kinds: readonly string[], part: string, isAbout: boolean) =>
		`${year}は${kinds.join('、')}からの参加が${isAbout ? 'ほぼ' : ''}並んで最も多く、それぞれ${part}`,
	/** Of those whose kind is known, where more have none. */
	kindsKnown: (year: string, kinds: string, part: string) =>
		`${year}は、種類の分かる参加では${kinds}が最も多く、${part}`,
	kindsUnknown: (year: string, attendances: number) =>
		`${year}の延べ${count(attendances)}名は、機関の種類が分かりません`,
	kindsFrom: '種類は、機関一覧を取り込むか、参加機関のページから直すと入ります。',
	allKinds: (year: string, kinds: string) => `${year}の延べ参加者数は、${kinds}です。`,
	named: (name: string, attendances: number) => `${name}${count(attendances)}名`,
	modes: (year: string, modes: string) => `${year}の会議は${modes}`,
	modesBefore: (modes: string) => `、前年度は${modes}`,
	modesSame: '、前年度と同じ',
	mode: (mode: string, meetings: number) => `${mode}${count(meetings)}回`,
	onlineSince: (year: string) =>
		`オンラインの会議は${year}に始まります。この前後では数え方の条件が違うため、単純には比べられません。`,
	noneOnline: 'オンラインの会議はありません。',
	regions: (years: string, municipalities: number, outside: string) =>
		`${years}に${count(municipalities)}市区町村から参加、圏域の外からは${outside}`,
	placesUnknown: (years: string) => `${years}は、参加した機関の所在地が分かりません`,
	placesFrom: '所在地は、機関一覧を取り込むか、参加機関のページから直すと入ります。',
	noName: (code: string) => `（${code}）`,
	unknownPlace: (attendances: number) =>
		`所在地の分からない参加が${count(attendances)}名あります。`,
	ranked: (places: string) => `延べ参加者数は、多い順に${places}です。`,
	outside: (year: string, part: string) => `${year}の圏域外からの参加は${part}`,
	outsideBefore: (part: string) => `、前年度は${part}`,
	outsideWas: (year: string, part: string) => `${year}の圏域外からの参加は${part}でした。`,
	unknownLeftOut: '所在地の分からない参加は割合に含めていません。'
};

type Said = typeof ja;

const easy: Partial<Said> = {
	kinds: (year, kind, part) => `${year}は、${kind}からの参加が一番多く、${part}`,
	kindsOnly: (year, kind, attendances) => `${year}の参加は、${kind}だけで${count(attendances)}人`,
	onlyBefore: (attendances) => `、前の年度は${count(attendances)}人`,
	kindsTied: (year, kinds, part) =>
		`${year}は、${kinds.join('、')}からの参加が同じくらい多く、それぞれ${part}`,
	kindsKnown: (year, kinds, part) => `${year}は、種類の分かる参加では、${kinds}が一番多く、${part}`,
	kindsUnknown: (year, attendances) =>
		`${year}の${count(attendances)}人は、機関の種類が分かりません`,
	kindsFrom: '機関の一覧を入れると、種類が分かります。',
	allKinds: (year, kinds) => `${year}の参加は、${kinds}です。同じ人も毎回数えます。`,
	named: (name, attendances) => `${name}${count(attendances)}人`,
	modes: (year, modes) => `${year}の会議は、${modes}`,
	modesBefore: (modes) => `、前の年度は${modes}`,
	modesSame: '、前の年度と同じ',
	onlineSince: (year) =>
		`オンラインの会議は、${year}に始まります。その前と後では、数え方がちがいます。そのまま比べることはできません。`,
	regions: (years, municipalities, outside) =>
		`${years}に${count(municipalities)}の市区町村から参加、地元の外からは${outside}`,
	placesUnknown: (years) => `${years}は、どこの機関から来たか分かりません`,
	placesFrom: '機関の一覧を入れると、場所が分かります。',
	unknownPlace: (attendances) =>
		`どこから来たか分からない参加が、${count(attendances)}人あります。`,
	ranked: (places) => `参加が多い順に、${places}です。同じ人も毎回数えます。`,
	outside: (year, part) => `${year}の地元の外からの参加は、${part}`,
	outsideBefore: (part) => `、前の年度は${part}`,
	outsideWas: (year, part) => `${year}の地元の外からの参加は、${part}でした。`,
	unknownLeftOut: 'どこから来たか分からない参加は、割合に入れていません。'
};

const en: Said = {
	kinds: (year, kind, part) => `${year}: most attendances are from the kind “${kind}”, ${part}`,
	kindsOnly: (year, kind, attendances) =>
		`${year}: ${kind} only, ${amount(attendances, 'attendances', 'en')}`,
	onlyBefore: (attendances) => `; ${count(attendances)} the year before`,
	kindsTied: (year, kinds, part, isAbout) =>
		`${year}: most attendances are from ${kinds.map((one) => `“${one}”`).join(' and ')}, ${isAbout ? 'about ' : ''}${part} each`,
	kindsKnown: (year, kinds, part) =>
		`${year}: of attendances whose kind is known, most are from “${kinds}”, ${part}`,
	kindsUnknown: (year, attendances) =>
		`${year}: the kind of organization is not known for ${amount(attendances, 'attendances', 'en')}`,
	kindsFrom:
		'Kinds come with a list of organizations, or can be given on the page of an organization.',
	allKinds: (year, kinds) => `Attendances of ${year} by kind: ${kinds}.`,
	named: (name, attendances) => `${name} ${count(attendances)}`,
	modes: (year, modes) => `Meetings of ${year}: ${modes}`,
	modesBefore: (modes) => `; the year before: ${modes}`,
	modesSame: ', as in the year before',
	mode: (mode, meetings) => `${mode} ${count(meetings)}`,
	onlineSince: (year) =>
		`Online meetings begin in ${year}. Counts before and after were made under different conditions, so they cannot simply be compared.`,
	noneOnline: 'There are no online meetings.',
	regions: (years, municipalities, outside) =>
		`${years}: from ${amount(municipalities, 'municipalities', 'en')}; from outside the home area ${outside}`,
	placesUnknown: (years) => `${years}: it is not known where the organizations are`,
	placesFrom:
		'Places come with a list of organizations, or can be given on the page of an organization.',
	noName: (code) => `(${code})`,
	unknownPlace: (attendances) =>
		`Places are not known for ${amount(attendances, 'attendances', 'en')}.`,
	ranked: (places) => `Attendances, most first: ${places}.`,
	outside: (year, part) => `${year}: ${part} from outside the home area`,
	outsideBefore: (part) => `; ${part} the year before`,
	outsideWas: (year, part) => `Attendances from outside the home area in ${year}: ${part}.`,
	unknownLeftOut: 'Attendances whose place is not known are left out of the share.'
};

/** How kinds, modes and places are spoken of, in every language. */
export const COMPOSITION_WORDS: InEach<Said> = { ja, easy, en };
