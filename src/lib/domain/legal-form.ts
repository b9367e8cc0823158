/** Short forms of legal persons and what they stand for. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
	[/\(株\)/g, '株式会社'],
	[/\(有\)/g, '有限会社'],
	[/\((?:同|合同)\)/g, '合同会社'],
	[/\((?:福|社福)\)/g, '社会福祉法人'],
	[/\((?:医|医社)\)/g, '医療法人'],
	[/\((?:特非|特|npo)\)|npo法人/g, '特定非営利活動法人'],
	[/\(一社\)/g, '一般社団法人'],
	[/\(公社\)/g, '公益社団法人'],
	[/\(一財\)/g, '一般財団法人'],
	[/\(公財\)/g, '公益財団法人'],
	[/\((?:学|学法)\)/g, '学校法人']
];

const FORMS =
	/株式会社|有限会社|合同会社|合資会社|合名会社|社会福祉法人|社会医療法人|医療法人(?:社団|財団)?|(?:認定)?(?:特定非営利活動|npo)法人|(?:一般|公益)?(?:社団|財団)法人|学校法人|宗教法人|(?:地方)?独立行政法人|国立大学法人|更生保護法人|企業組合|労働者協同組合|\((?:社|財|宗)\)/g;

/** Write out （株）, (福), NPO法人 and the like. Expects NFKC in lower case, without spaces. */
export function spellOutLegalForms(name: string): string {
	return SHORT_FORMS.reduce((text, [short, full]) => text.replace(short, full), name);
}

/** The legal forms written out in a name, in order, and the name without them. */
export function splitLegalForms(name: string): { forms: string[]; rest: string } {
	return { forms: name.match(FORMS) ?? [], rest: name.replace(FORMS, ' ').trim() };
}
