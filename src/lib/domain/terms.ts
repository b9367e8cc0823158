import { languageOf, type LanguageMode } from './language';

/** A piece of a text; `term` is the id of a glossary entry, or '' for words that need none. */
export interface TermPart {
	text: string;
	term: string;
}

/** How words of the glossary are written in titles and sentences: the longest first. */
const SPELLINGS: Readonly<
	Record<'ja' | 'en', readonly (readonly [spelling: string, id: string])[]>
> = {
	ja: [
		['初めて来た年度ごと', 'cohort'],
		['半数を支える機関', 'elephant-factor'],
		['中核・常連・一見', 'core'],
		['いつもと違う回', 'xmr'],
		['取り組みの柱', 'pillar'],
		['延べ参加者数', 'attendances'],
		['実参加者数', 'participants'],
		['リピート率', 'repeat'],
		['橋渡し', 'bridge'],
		['実質的な', 'effective-number'],
		['XmR', 'xmr'],
		['中心化', 'centralization'],
		['中央値', 'median'],
		['入替率', 'turnover'],
		['継続率', 'retention'],
		['見込み', 'outlook'],
		['圏域', 'home-area'],
		['地元', 'home-area'],
		['密度', 'density'],
		['休眠', 'dormant'],
		['中核', 'core'],
		['柱別', 'pillar']
	],
	en: [
		['by the fiscal year of their first visit', 'cohort'],
		['that make up half of all attendances', 'elephant-factor'],
		['core, regular and casual', 'core'],
		['effective number', 'effective-number'],
		['centralization', 'centralization'],
		['unusual meetings', 'xmr'],
		['participants', 'participants'],
		['attendances', 'attendances'],
		['repeat rate', 'repeat'],
		['home area', 'home-area'],
		['effective', 'effective-number'],
		['turnover', 'turnover'],
		['dormant', 'dormant'],
		['density', 'density'],
		['outlook', 'outlook'],
		['bridges', 'bridge'],
		['bridge', 'bridge'],
		['median', 'median'],
		['pillar', 'pillar'],
		['core', 'core'],
		['XmR', 'xmr']
	]
};

function patternOf(language: 'ja' | 'en'): RegExp {
	const all = SPELLINGS[language].map(([spelling]) => spelling).join('|');
	return language === 'en' ? new RegExp(`\\b(${all})\\b`, 'gi') : new RegExp(all, 'g');
}

const PATTERNS = { ja: patternOf('ja'), en: patternOf('en') };

function idOf(written: string, language: 'ja' | 'en'): string {
	const found = SPELLINGS[language].find(
		([spelling]) => spelling.toLowerCase() === written.toLowerCase()
	);
	return found?.[1] ?? '';
}

/** A text in parts: each word of the glossary that not everybody knows, where it first stands. */
export function termParts(text: string, mode: LanguageMode): TermPart[] {
	const language = languageOf(mode);
	const parts: TermPart[] = [];
	const seen = new Set<string>();
	let end = 0;
	for (const { 0: written, index } of text.matchAll(PATTERNS[language])) {
		const term = idOf(written, language);
		if (seen.has(term)) continue;
		seen.add(term);
		if (index > end) parts.push({ text: text.slice(end, index), term: '' });
		parts.push({ text: written, term });
		end = index + written.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), term: '' });
	return parts;
}
