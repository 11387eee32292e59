import { channelKinds, resultKinds } from '../../register/schema/choice';
import type { Texts } from '../../texts';
import type { Money } from '../../values/money';

/** Tenths of a percent say nothing of how a month goes. */
export function wholePercent(share: number, { write }: Texts): string {
  return write.value(Math.round(share * 100) / 100, 'percent', '');
}

export function channelName(channel: (typeof channelKinds.kinds)[number] | null, { language }: Texts): string {
  return channel === null ? '' : channelKinds.labels[channel][language];
}

export function resultName(result: (typeof resultKinds.kinds)[number] | null, { language }: Texts): string {
  return result === null ? '' : resultKinds.labels[result][language];
}

/** Money of a letter: kopecks say nothing there. */
export function wholeMoney(money: Money, { write }: Texts, currency: string): string {
  return write.value(Math.round(money / 100) * 100, 'money', currency);
}
