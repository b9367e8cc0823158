import { normalizeOrganizationName } from '$lib/domain/text';
import type { SimilarityReason } from '$lib/domain/similarity';
import type { PreparedContext } from '../context';
import type { Answers } from '../review/question';
import type { ReadingJob } from '../read-file';

const PREFIX = 'organization:';
const MOST_ASKED = 200;

/** What to do with a name nobody knows when it is no known organization. */
const NEW = 'new';

/** Other names of known organizations that the user decided, in their one spelling. */
export function answeredAliases(answers: Answers): Record<string, string> {
	const given = Object.entries(answers).filter(([id, answer]) => {
		return id.startsWith(PREFIX) && answer !== NEW;
	});
	return Object.fromEntries(given.map(([id, answer]) => [id.slice(PREFIX.length), answer]));
}

/** Ask about each unlisted name that looks like a listed one, and show what was answered. */
export function askOrganizations({ context, answers, questions, unlisted }: ReadingJob) {
	const rows = new Map<string, { name: string; rows: readonly number[] }>();
	for (const key of Object.keys(answeredAliases(answers))) rows.set(key, { name: key, rows: [] });
	for (const [name, where] of unlisted) {
		rows.set(normalizeOrganizationName(name), { name, rows: where });
	}
	let asked = 0;
	for (const [key, { name, rows: where }] of rows) {
		const choices = choicesFor(name, context);
		const answer = answers[PREFIX + key] ?? '';
		if (choices.length === 0 && answer === '') continue;
		if (asked >= MOST_ASKED) return;
		asked += 1;
		const isOffered = [NEW, ...choices.map(({ value }) => value)].includes(answer);
		const label = context.organizations.nameOf(answer);
		const chosen = answer === '' || isOffered ? [] : [{ value: answer, label, reason: '' }];
		questions.ask({
			id: PREFIX + key,
			code: 'which-organization',
			detail: name,
			input: 'choice',
			choices: [...choices, ...chosen, { value: NEW, label: '', reason: '' }],
			proposed: NEW,
			rows: where,
			isBlocking: false
		});
	}
}

function choicesFor(name: string, context: PreparedContext) {
	return context.suggest(name).map(({ id, name: known, score, reason }) => {
		const [ja, en] = REASONS[reason];
		const percent = `${Math.round(score * 100)}%`;
		return {
			value: id,
			label: known,
			reason: `${ja}（近さ ${percent}）`,
			reasonEn: `${en} (${percent} alike)`
		};
	});
}

const REASONS: Record<SimilarityReason, readonly [ja: string, en: string]> = {
	'same-spelling': ['同じ書き方', 'same spelling'],
	'variant-letters': ['旧字・異体字の違い', 'variant letters'],
	'legal-form': ['法人の種類の書き方の違い', 'legal form written otherwise'],
	kana: ['かな・長音の違い', 'kana or long vowel'],
	'corporation-and-office': ['法人名と事業所名', 'corporation and office'],
	branch: ['支店・事業所の付いた名前', 'name with a branch'],
	reordered: ['語の順番の違い', 'words in another order'],
	'one-letter': ['1文字の違い', 'one letter differs'],
	'generic-words': ['「センター」などの語の違い', 'general words differ'],
	similar: ['似た名前', 'similar name'],
	different: ['違うところがあります', 'something differs']
};
