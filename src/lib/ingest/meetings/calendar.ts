import { normalizeHeading } from '$lib/domain/text';

/** A meeting as far as it is known. */
export interface KnownMeeting {
	meetingId: string;
	/** ISO date. */
	heldOn: string;
	title: string;
	isCancelled: boolean;
	/** Whether a calendar lists it; otherwise it is known from attendance only. */
	isListed: boolean;
	/** 157 for 第157回, where a calendar says it. */
	number?: number;
}

/** What a row says about its meeting; '' where it says nothing. */
export interface MeetingMention {
	meetingId: string;
	heldOn: string;
	title: string;
}

/** Finds the meeting a row belongs to. */
export class Calendar {
	readonly #byId = new Map<string, KnownMeeting>();
	readonly #byDate = new Map<string, KnownMeeting[]>();

	constructor(meetings: Iterable<KnownMeeting> = []) {
		for (const meeting of meetings) this.add(meeting);
	}

	/** All meetings, in the order in which they were added. */
	meetings(): Iterable<KnownMeeting> {
		return this.#byId.values();
	}

	/** Add a meeting; a later one of the same ID replaces it. */
	add(meeting: KnownMeeting) {
		const old = this.#byId.get(meeting.meetingId);
		const sameDay = this.#byDate.get(meeting.heldOn) ?? [];
		if (old) this.#removeFromDate(old);
		this.#byId.set(meeting.meetingId, meeting);
		this.#byDate.set(meeting.heldOn, [...sameDay.filter((one) => one !== old), meeting]);
	}

	/** The meeting of an ID, if known. */
	find(meetingId: string): KnownMeeting | undefined {
		return this.#byId.get(meetingId);
	}

	/** Meetings on a day that took or take place; cancelled ones only when there is no other. */
	on(isoDate: string): readonly KnownMeeting[] {
		const all = this.#byDate.get(isoDate) ?? [];
		const held = all.filter(({ isCancelled }) => !isCancelled);
		return held.length > 0 ? held : all;
	}

	/**
	 * The meeting a row speaks of: by its ID, else by its date and, where the day has several, by
	 * title. A meeting nobody knows yet is added, with its date as ID. Several that fit: returned as
	 * a list, to ask. With `byTitle` a meeting of another title on that day is another meeting.
	 */
	resolve(mention: MeetingMention, byTitle = false): KnownMeeting | readonly KnownMeeting[] {
		const { meetingId, heldOn } = mention;
		const known = this.#byId.get(meetingId);
		if (known) return known;
		if (meetingId !== '' && meetingId !== heldOn) return this.#addNew(meetingId, mention);
		const sameDay = this.on(heldOn);
		if (sameDay.length === 0) return this.#addNew(heldOn, mention);
		const sameTitle = sameDay.filter((one) => isSameTitle(one.title, mention.title));
		if (sameTitle.length === 1) return sameTitle[0]!;
		const isOther = mention.title !== '' && sameDay.every((one) => isOtherMeeting(one, byTitle));
		if (isOther) return this.#addNew(this.#freeId(heldOn), mention);
		return sameDay.length === 1 ? sameDay[0]! : sameDay;
	}

	/** A copy to which the meetings of one file can be added. */
	copy(): Calendar {
		return new Calendar(this.#byId.values());
	}

	#addNew(meetingId: string, { heldOn, title }: MeetingMention): KnownMeeting {
		const meeting = { meetingId, heldOn, title, isCancelled: false, isListed: false };
		this.add(meeting);
		return meeting;
	}

	/** A second meeting of a day without IDs: 2022-05-18-2. */
	#freeId(heldOn: string): string {
		if (!this.#byId.has(heldOn)) return heldOn;
		let number = 2;
		while (this.#byId.has(`${heldOn}-${number}`)) number += 1;
		return `${heldOn}-${number}`;
	}

	#removeFromDate(meeting: KnownMeeting) {
		const sameDay = this.#byDate.get(meeting.heldOn) ?? [];
		this.#byDate.set(
			meeting.heldOn,
			sameDay.filter((one) => one !== meeting)
		);
	}
}

function isSameTitle(one: string, other: string): boolean {
	return one !== '' && normalizeHeading(one) === normalizeHeading(other);
}

/** A listed meeting may be spelled otherwise in a list of attendance; one without title is it. */
function isOtherMeeting(meeting: KnownMeeting, byTitle: boolean): boolean {
	return meeting.title !== '' && (byTitle || !meeting.isListed);
}
