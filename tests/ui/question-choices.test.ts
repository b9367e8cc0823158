import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/ingest/review/question';
import { prepareContext, readFile } from '$lib/ingest/read-file';
import { QUESTION_TEXTS, type QuestionCode } from '$lib/ingest/review/question-texts';
import { answerLabel, choiceLabel } from '$lib/ui/question-choices';
import { casesOf, contextFrom, FIXTURES, stemOf } from '../imports/fixture-reading';

const CODES = Object.keys(QUESTION_TEXTS) as QuestionCode[];
const INGEST = join(import.meta.dirname, '../../src/lib/ingest');
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Questions whose choices are data: names, titles, headings and dates of files. */
const OF_DATA: readonly QuestionCode[] = ['which-organization', 'which-meeting', 'which-columns'];

/** Every question the fixtures raise while nothing is answered. */
async function readQuestions(): Promise<Question[]> {
	const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((one) => one.isDirectory());
	const questions: Question[] = [];
	for (const path of folders.flatMap(({ name }) => casesOf(name))) {
		const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
		const context = prepareContext(contextFrom(`${stemOf(path)}.existing`));
		const reading = await readFile({ name: path.split('/').at(-1)!, bytes }, context);
		questions.push(...reading.questions);
	}
	return questions;
}

/** Values of choices as the sources of `ingest/` write them. */
function writtenValues(): string[] {
	const files = readdirSync(INGEST, { recursive: true, encoding: 'utf8' });
	const sources = files.filter((name) => name.endsWith('.ts'));
	const found = sources.flatMap((name) => {
		const text = readFileSync(join(INGEST, name), 'utf8');
		const lists = [...text.matchAll(/\[((?:'[a-z-]+',? ?)+)\]\.map\(\(value\)/g)];
		const values = [...text.matchAll(/value: '([a-z-]+)', label/g)];
		const made = [...text.matchAll(/\bchoice\('([a-z-]+)'\)/g)];
		return [
			...lists.flatMap(([, list = '']) => [...list.matchAll(/'([a-z-]+)'/g)]),
			...values,
			...made
		].map((match) => match[1]!);
	});
	return [...new Set(found)];
}

describe('choices of questions', () => {
	it('every choice a fixture raises has words in both languages', async () => {
		const questions = await readQuestions();
		expect(new Set(questions.map(({ code }) => code)).size).toBeGreaterThan(8);
		const wordless = questions.flatMap((question) => {
			return question.choices.flatMap((choice) => {
				const [ja, en] = (['ja', 'en'] as const).map((one) => choiceLabel(question, choice, one));
				const isNamed = ja !== '' && (choice.label !== '' || ja !== choice.value);
				const isEnglish = OF_DATA.includes(question.code) || !JAPANESE.test(en ?? '');
				return isNamed && isEnglish ? [] : [`${question.code} ${choice.value}: ${ja} / ${en}`];
			});
		});
		expect(wordless).toEqual([]);
	});

	it('every value written in the sources has words in English', () => {
		const values = writtenValues();
		expect(values.length).toBeGreaterThan(10);
		const wordless = values.filter((value) => {
			return CODES.every((code) => {
				return choiceLabel({ code }, { value, label: '', reason: '' }, 'en') === value;
			});
		});
		expect(wordless).toEqual([]);
	});

	it('a password is never shown as the answer that was given', () => {
		const question = { code: 'which-password', input: 'password', choices: [] };
		expect(answerLabel(question as unknown as Question, 'himitsu', 'ja')).not.toContain('himitsu');
	});
});
