import { Random } from './random';

/** An invented organization. Years are fiscal years, named by the calendar year of their April. */
export interface SampleOrganization {
	id: string;
	kind: string;
	/** Empty when the municipality is unknown. */
	municipality: string;
	/** Names in the order of use, each with its first fiscal year. */
	names: readonly { name: string; from: number }[];
	/** Last fiscal year, or `Infinity` when it still takes part. */
	until: number;
	mergedInto: string;
	/** People it usually sends in turn. */
	seats: number;
}

/** Names of the municipalities that occur in the sample, by code. */
export const MUNICIPALITIES: Readonly<Record<string, string>> = {
	'27207': '高槻市',
	'27301': '島本町',
	'27211': '茨木市',
	'27224': '摂津市',
	'27205': '吹田市',
	'27210': '枚方市',
	'27215': '寝屋川市',
	'27203': '豊中市',
	'27220': '箕面市',
	'27100': '大阪市',
	'26303': '大山崎町',
	'26209': '長岡京市',
	'26100': '京都市'
};

const HOME_AREA = ['27207', '27301'];

/** Whether an organization is known to lie outside the home area. */
export function isOutside(organization: SampleOrganization): boolean {
	return organization.municipality !== '' && !HOME_AREA.includes(organization.municipality);
}

/** The name an organization had in a fiscal year. */
export function nameIn(organization: SampleOrganization, fiscalYear: number): string {
	const name = organization.names.findLast((entry) => entry.from <= fiscalYear)?.name;
	if (name === undefined) throw new Error(`no name yet: ${organization.id} in ${fiscalYear}`);
	return name;
}

/** Whether an organization took part in the network in a fiscal year. */
export function isActive(organization: SampleOrganization, fiscalYear: number): boolean {
	return (organization.names[0]?.from ?? 0) <= fiscalYear && fiscalYear <= organization.until;
}

/*
 * kind | municipality | name and first year, later names … | last year | merged into | seats
 * Every name is invented: unusual words put together; a likeness to a real one would be chance.
 */
const ROSTER = `
transition|27207|こもれび就労センター 2008, こもれびぐもキャリアセンター 2018|||5
transition|27207|あさもやぐもワークス 2008|||4
transition|27207|いわしぐも就労移行所 2008|2018||4
transition|27207|かざはな坂カレッジ 2010|||4
transition|27207|つきしろ野ジョブスクール 2012|||4
transition|27301|たまゆら川就労支援室 2013|||3
transition|27207|ひつじぐもトレーニングセンター 2015|||4
transition|27207|まひる月ワークラボ 2018|||4
transition|27207|ねむりぐさステップ 2018|2018|こもれび就労センター|5
transition|27207|とおあかり坂チャレンジ 2023|||3
transition|27211|ほしくず畑就労センター 2011|||4
transition|27224|のきしたつばめ就労移行 2014|2020||3
transition|27205|はなぐもり坂オフィス 2016|||3
transition|27210|ふゆほたるキャリア 2017|||3
transition|27100|みずかがみ坂リンク 2019|||3
transition|27211|もくれんぐもジョブ 2022|||3
transition|27205|ゆうづつ坂アカデミー 2023|||3
transition|26209|わすれな丘就労移行 2023|||3
transition|27203|すいかずら坂キャリア 2024|||3
continuous|27207|しろつめ坂作業所 2008, しろつめ坂ファクトリー 2012|||4
continuous|27207|からすうり坂工房 2008|||4
continuous|27207|きりさめ橋作業所 2008|2013|からすうり坂工房|3
continuous|27207|こがらし野ベーカリー 2009|||3
continuous|27207|さざなみぐも工房 2010|||3
continuous|27207|つゆはらい農園 2012|||3
continuous|27207|やまびこ橋の家 2008, やまびこ橋ワークス 2016|||3
continuous|27207|めばえ坂製パン 2014|||3
continuous|27207|のんびりがも工房 2015|2021||3
continuous|27207|こはく丘ファーム 2018|||3
continuous|27301|わたげぐも社 2009|||3
continuous|27301|うたたねがえる工房 2016|||2
continuous|27211|ぎんやんま坂作業所 2010|||3
continuous|27224|おにやんま坂工房 2013|||3
continuous|27205|あめあがりぐも舎 2018|||2
continuous|27210|くじらぐも製作所 2021|||3
continuous|26303|かざぐるま坂工房 2022|||2
continuous|27215|ゆきわりぐも舎 2023|||2
continuous|26209|つちのね坂農園 2024|||2
employment-center|27207|みちしるべ雲就業支援センター 2008|||6
employment-center|27301|かわせみ橋しごと相談室 2010|||3
employment-center|27211|ほおずき坂就業支援センター 2008|||4
employment-center|27224|つばめがえし就業支援センター 2012|||3
employment-center|27205|なぎさぐも就労支援センター 2015|||3
employment-center|27100|うみねこ坂就業支援センター 2016|||3
employment-center|27210|ほたるび坂就業支援センター 2022|||3
consultation|27207|あめんぼ坂相談室 2008|||4
consultation|27207|ひぐらし野生活支援センター 2008, ひぐらし野くらしの相談室 2014|||4
consultation|27207|ささぶねぐも地域活動室 2008|2016|ひぐらし野生活支援センター|3
consultation|27207|こかげ坂相談支援 2011|||3
consultation|27207|かげろう野相談所 2013|||3
consultation|27301|やどりぎ坂相談室 2012|||3
consultation|27207|うろこぐも相談支援 2017|||3
consultation|27207|ゆりかもめ坂生活支援 2019|||3
consultation|27211|まつぼっくり丘相談室 2014|||3
consultation|27205|きつねび坂相談支援 2021|||2
consultation|27220|どんぐりぐも相談 2022|||2
consultation|27210|はるさめ坂生活支援 2023|||2
medical|27207|うすごおり坂病院 2008|||4
medical|27207|みかげぐもクリニック 2010|||2
medical|27207|ゆきあかり坂メンタルクリニック 2013|||2
medical|27207|おぼろぐも診療所 2017|||2
medical|27301|あさつゆ坂診療所 2018|||2
medical|27211|わたぐも坂病院 2012|||3
medical|27224|もやい野クリニック 2019|||2
medical|27205|かすみぐも病院 2022|||3
school|27207|いわかがみ坂支援学校 2008|||4
school|27207|ゆうなぎ坂高等支援学校 2012|||3
school|27207|ほしまつり坂大学 学生支援室 2015|||2
school|27211|かざみどり坂大学 キャリア室 2016|||2
school|27224|こだま原支援学校 2011|||2
school|27210|あまやどり坂大学 障がい学生支援室 2022|||2
school|26100|みやこわすれ坂大学 学生相談室 2023|||2
company|27207|いとまきぐも印刷 2009|2014||2
company|27207|まきばぐも食品 2011|||2
company|27207|ねじまきがえる製作所 2013|||2
company|27207|ひかりごけ坂物流 2016|||2
company|27224|からくり坂電子 2014|||2
company|27211|てんとうむし坂精機 2017|||2
company|27100|ゆびきり坂商事 2020|||2
company|27205|あまがさぐも清掃 2022|||2
company|27203|くものいと坂システムズ 2023|||2
government|27207|けやきぐも障がい福祉窓口 2008|||4
government|27211|ゆうやけぐも公共職業相談所 2008|||3
government|27207|はばたきぐも保健相談所 2008|2013||2
government|27301|わかあゆ坂福祉窓口 2009|||2
government|27210|こうもり坂福祉窓口 2023|||2
other|27207|ゆめまくら坂親の会 2008|||3
other|27207|ふうりんぐもボランティア会 2012|2019||2
other||ながれぼし坂研究会 2015|||2
other||あしおとぐも当事者会 2018|||2
other|26100|しまふくろう坂研修所 2021|||2
other||まよなかぐもラジオ倶楽部 2023|||2`;

/** The invented organizations of the sample. */
export const ORGANIZATIONS: readonly SampleOrganization[] = parseRoster(ROSTER);

function parseRoster(text: string): SampleOrganization[] {
	const lines = text.trim().split('\n');
	const organizations = lines.map(parseOrganization);
	return organizations.map((organization) => ({
		...organization,
		mergedInto: organizationId(organizations, organization.mergedInto)
	}));
}

function parseOrganization(line: string, index: number): SampleOrganization {
	const [kind = '', municipality = '', names = '', until = '', mergedInto = '', seats = ''] =
		line.split('|');
	return {
		id: `org-${String(index + 1).padStart(3, '0')}`,
		kind,
		municipality,
		names: names
			.split(', ')
			.map((entry) => ({ name: entry.slice(0, -5), from: Number(entry.slice(-4)) })),
		until: until === '' ? Infinity : Number(until),
		mergedInto,
		seats: Number(seats)
	};
}

function organizationId(organizations: readonly SampleOrganization[], name: string): string {
	if (name === '') return '';
	const found = organizations.find(({ names }) => names.some((entry) => entry.name === name));
	if (found === undefined) throw new Error(`not in the roster: ${name}`);
	return found.id;
}

/** More organizations of the same shape, for measurements: copies with a number in their name. */
export function enlargeRoster(count: number, random: Random): SampleOrganization[] {
	const copies = Array.from({ length: Math.max(0, count - ORGANIZATIONS.length) }, (_, index) => {
		const model = random.pick(ORGANIZATIONS);
		const number = ORGANIZATIONS.length + index + 1;
		return {
			...model,
			id: `org-${String(number).padStart(3, '0')}`,
			names: model.names.map(({ name, from }) => ({ name: `${name}${number}`, from }))
		};
	});
	return [...ORGANIZATIONS, ...copies];
}

/** Rows of `organizations.csv`: one per organization and name, in the order of its columns. */
export function organizationRows(organizations: readonly SampleOrganization[]): string[][] {
	return organizations.flatMap((organization) =>
		organization.names.map(({ name, from }, index) => {
			const next = organization.names[index + 1]?.from;
			const lastYear = next === undefined ? organization.until : next - 1;
			return [
				organization.id,
				name,
				organization.kind,
				organization.municipality,
				MUNICIPALITIES[organization.municipality] ?? '',
				from === 2008 ? '' : `${from}-04-01`,
				lastYear === Infinity ? '' : `${lastYear + 1}-03-31`,
				next === undefined ? organization.mergedInto : ''
			];
		})
	);
}
