import type { InEach } from '$lib/domain/language';

const japanese = {
	tracks: '図に線で出すできごと：',
	listed: (events: number) => `線のできごと（${events}件）`,
	/** As the report prints them, years of the calendar. */
	year: (year: number) => `${year}年`
};

/** Texts about the events of the history on time axes. */
export const EVENT_MESSAGES: InEach<typeof japanese> = {
	ja: japanese,
	easy: {
		tracks: '図に線で出すできごと：',
		listed: (events: number) => `線のできごと（${events}件）`
	},
	en: {
		tracks: 'Events drawn as lines:',
		listed: (events) => `Events drawn (${events}), as the annual report words them in Japanese`,
		year: (year) => String(year)
	}
};
