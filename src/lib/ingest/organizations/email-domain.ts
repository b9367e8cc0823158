import { normalizeOrganizationName } from '$lib/domain/text';

/** An address, or what follows its @, beside the organization of the same row. */
export interface AddressOfOrganization {
	email: string;
	organization: string;
}

/** Names of organizations by the one domain that only they use. */
export type EmailDomains = ReadonlyMap<string, string>;

/** Providers at which anyone has an address. */
const PROVIDERS =
	/^(?:(?:gmail|googlemail|icloud|me|mac|outlook|hotmail|live|msn|aol|proton|protonmail|pm|zoho|gmx|mail|yandex|example)\.[a-z.]+|(?:.+\.)?(?:yahoo|ymail|rocketmail)\.[a-z.]+|(?:.+\.)?(?:docomo|ezweb|softbank|i\.softbank|vodafone|disney|willcom|pdx|emobile|ymobile|y-mobile|au|uqmobile|rakuten|rakumail|excite|goo|infoseek|auone|nifty|biglobe|ocn|so-net|dion|plala|asahi-net|odn|eonet|zaq|jcom|kcn|tcn|hi-ho|wakwak|iij4u|sannet|bbtec|commufa|gaia\.eonet|nttpc|mineo)\.(?:ne\.jp|com|jp|co\.jp|or\.jp|net)|.*\.onmicrosoft\.com)$/;

/**
 * Learn domains from rows that name an organization. A domain counts only when all its rows name
 * the same one and it is none of a provider. Addresses themselves are not kept.
 */
export function learnEmailDomains(rows: Iterable<AddressOfOrganization>): EmailDomains {
	const names = new Map<string, Map<string, string>>();
	for (const { email, organization } of rows) {
		const domain = domainOf(email);
		const key = normalizeOrganizationName(organization);
		if (!domain || key === '') continue;
		const known = names.get(domain) ?? new Map<string, string>();
		names.set(domain, known.set(key, known.get(key) ?? organization));
	}
	const unique = [...names].filter(([, known]) => known.size === 1);
	return new Map(unique.map(([domain, known]) => [domain, [...known.values()][0]!]));
}

/** The organization that alone uses the domain of an address, or null. */
export function organizationOfEmailDomain(email: string, domains: EmailDomains): string | null {
	return domains.get(domainOf(email)) ?? null;
}

/** What follows the @, or the whole when there is none; '' for providers and what is no domain. */
function domainOf(email: string): string {
	const plain = email.normalize('NFKC').trim().toLowerCase();
	const domain = plain.slice(plain.lastIndexOf('@') + 1).replace(/[>)\s]+$/, '');
	const isDomain = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(domain);
	return isDomain && !PROVIDERS.test(domain) ? domain : '';
}
