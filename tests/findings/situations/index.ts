import { situations as beginning } from './beginning';
import { situations as before } from './before';
import { situations as beside } from './beside';
import { situations as flow } from './flow';
import { situations as headline } from './headline';
import { situations as movements } from './movements';
import { situations as narrowed } from './narrowed';
import { situations as oneYear } from './one-year';
import { situations as organization } from './organization';
import { situations as outlook } from './outlook';
import { situations as places } from './places';
import { situations as rounded } from './rounded';
import { situations as roundedEnds } from './rounded-ends';
import { situations as teams } from './teams';
import { situations as ties } from './ties';
import { situations as trend } from './trend';
import { situations as trendProblems } from './trend-problems';
import { situations as trendShares } from './trend-shares';
import { situations as trendSignals } from './trend-signals';
import { situations as unlisted } from './unlisted';
import { situations as unusual } from './unusual';
import { situations as usualYears } from './usual-years';

const CORPUS = {
	beginning,
	before,
	beside,
	unlisted,
	flow,
	headline,
	trend,
	trendProblems,
	trendShares,
	trendSignals,
	unusual,
	outlook,
	organization,
	movements,
	narrowed,
	oneYear,
	places,
	rounded,
	roundedEnds,
	teams,
	ties,
	usualYears
};

/** Every situation, with what it is about. */
export const SITUATIONS = Object.entries(CORPUS).flatMap(([about, situations]) =>
	situations.map((situation) => ({ about, ...situation }))
);
