import type { Easier, InEach } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';

const ja = {
	passphrase: '合言葉',
	newPassphrase: '新しい合言葉',
	oldPassphrase: '今の合言葉',
	again: '合言葉（確かめのためもう一度）',
	hint: (shortest: number) =>
		`${shortest}文字以上。関係のない言葉を4つほど並べると、覚えやすく、当てられにくくなります（名前や団体名は避けてください）。`,
	show: '入れた文字を見せる',
	tooShort: (shortest: number, now: number) =>
		`合言葉は${shortest}文字以上にしてください（今は${count(now)}文字です）。`,
	differs: '2つの合言葉が同じではありません。もう一度入れてください。',
	missing: '合言葉を入れてください。',
	working: (percent: number) => `進めています… ${percent}%`
};

/** Texts of the form for a passphrase, of one language. */
export type PassphraseMessages = Readonly<typeof ja>;

const en: PassphraseMessages = {
	passphrase: 'Passphrase',
	newPassphrase: 'New passphrase',
	oldPassphrase: 'Present passphrase',
	again: 'Passphrase (once more, to be sure)',
	hint: (shortest) =>
		`At least ${amount(shortest, 'characters', 'en')}. Some four words that have nothing to do with each other are easy to remember and hard to guess (no names of people or organizations).`,
	show: 'Show what I type',
	tooShort: (shortest, now) =>
		`The passphrase needs at least ${amount(shortest, 'characters', 'en')} (it has ${count(now)}).`,
	differs: 'The two passphrases differ. Please enter them again.',
	missing: 'Please enter the passphrase.',
	working: (percent) => `Working… ${percent}%`
};

const easy: Easier<PassphraseMessages> = {
	hint: (shortest) =>
		`${shortest}文字か、もっと長くしてください。関係のない言葉を4つほど並べるとよいです。自分の名前や団体の名前は使わないでください。`
};

/** Texts of the form for a passphrase. */
export const PASSPHRASE_MESSAGES: InEach<PassphraseMessages> = { ja, easy, en };
