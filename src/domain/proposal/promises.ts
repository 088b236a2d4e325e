import { cityDay, endOfCityDay } from '../shared/city-day';

/** A coordinator has sent a proposal on within so many days of its receipt. */
export const routeWithinDays = 7;
/** The answer-by date that a coordinator is offered when routing, in days. */
export const answerWithinDays = 21;
/** The furthest answer-by date a coordinator may set, in days. */
export const answerAtMostDays = 60;
/** An interested unit has made contact within so many days of its answer. */
export const contactWithinDays = 14;

const dayMs = 86_400_000;

/** The last minute of the day in the city so many days later: a promise holds the whole day. */
export const endOfDayAfter = (from: Date, days: number): Date =>
  endOfCityDay(cityDay(new Date(from.getTime() + days * dayMs)));
