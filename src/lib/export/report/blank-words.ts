import type { ReportDocument } from './document';

/** What stands in a gap that nobody has filled yet: 「（ここに書く：…）」. */
export function blankText(prompt: string, language: ReportDocument['language']): string {
	return language === 'en' ? `(Write here: ${prompt})` : `（ここに書く：${prompt}）`;
}
