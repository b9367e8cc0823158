/** The title of a course without its day: 「就労支援基礎講座 2日目 定着支援」 is one of five. */
export function withoutDay(title: string): string {
	return title.replace(/[ 　（(]*\d+日目.*$/, '');
}
