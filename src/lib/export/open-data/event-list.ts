import { labelIn, MEETING_KINDS, MODES } from '$lib/domain/codes';
import type { LanguageMode } from '$lib/domain/language';
import type { MetricRows } from '$lib/metrics/rows';

/**
 * Columns of the event list of Japan's recommended data set for municipalities (推奨データセット
 * 「イベント一覧」), by name and order as published lists have them. Its successor, the municipal
 * standard open data set, names some of them otherwise.
 */
export const EVENT_COLUMNS = [
	'都道府県コード又は市区町村コード',
	'NO',
	'都道府県名',
	'市区町村名',
	'イベント名',
	'イベント名_カナ',
	'イベント名_英語',
	'開始日',
	'終了日',
	'開始時間',
	'終了時間',
	'開始日時特記事項',
	'説明',
	'料金(基本)',
	'料金(詳細)',
	'連絡先名称',
	'連絡先電話番号',
	'連絡先内線番号',
	'主催者',
	'場所名称',
	'住所',
	'方書',
	'緯度',
	'経度',
	'アクセス方法',
	'駐車場情報',
	'定員',
	'参加申込終了日',
	'参加申込終了時間',
	'参加申込方法',
	'URL',
	'備考'
] as const;

type EventColumn = (typeof EVENT_COLUMNS)[number];
type Meeting = MetricRows['attendances-by-meeting'];

/** Meetings as a list of events; what the records do not know stays empty. */
export function eventRows(
	meetings: readonly Meeting[],
	network: string,
	language: LanguageMode
): string[][] {
	return meetings.map((meeting, index) => {
		const known: Partial<Record<EventColumn, string>> = {
			NO: String(index + 1),
			イベント名: nameOf(meeting, language),
			開始日: meeting.held_on,
			終了日: meeting.held_on,
			説明: labelIn(MEETING_KINDS, meeting.meeting_kind, language),
			主催者: network,
			備考: labelIn(MODES, meeting.mode, language)
		};
		return EVENT_COLUMNS.map((column) => known[column] ?? '');
	});
}

function nameOf({ title, number, meeting_kind: kind }: Meeting, language: LanguageMode): string {
	if (title) return title;
	const label = labelIn(MEETING_KINDS, kind, language);
	return number === null ? label : `${label} ${number}`;
}
