import type { PageCase } from '../case.ts';
import { alone } from './alone.ts';
import { beside } from './beside.ts';
import { classic } from './classic.ts';
import { devices } from './devices.ts';
import { faults } from './faults.ts';
import { foreign } from './foreign.ts';
import { gaps } from './gaps.ts';
import { lists } from './lists.ts';
import { modern } from './modern.ts';
import { negative } from './negative.ts';
import { told } from './told.ts';
import { truth } from './truth.ts';
import { redrawn } from './redrawn.ts';
import { switched } from './switched.ts';
import { unshown } from './unshown.ts';
import { widgets } from './widgets.ts';
import { unseenEight } from './unseen-eight.ts';
import { unseenNine } from './unseen-nine.ts';
import { unseenNineB } from './unseen-nine-b.ts';
import { unseenTenB } from './unseen-ten-b.ts';
import { unseenSeven } from './unseen-seven.ts';
import { unseenSix } from './unseen-six.ts';
import { unseenSixteenClassic } from './unseen-sixteen-classic.ts';
import { unseenSeventeenRules } from './unseen-seventeen-rules.ts';
import { unseenFifteen } from './unseen-fifteen.ts';
import { unseenSixteen } from './unseen-sixteen.ts';
import { unseenFourteen } from './unseen-fourteen.ts';
import { unseenFour } from './unseen-four.ts';
import { unseenEleven } from './unseen-eleven.ts';
import { unseenTen } from './unseen-ten.ts';
import { unseenTwelve } from './unseen-twelve.ts';
import { unseenThirteen } from './unseen-thirteen.ts';
import { unseenThree } from './unseen-three.ts';
import { unseenSeventeen } from './unseen-seventeen.ts';
import { unseenTwo } from './unseen-two.ts';
import { unseenOld } from './unseen-old.ts';
import { unseen } from './unseen.ts';

export const CASES: readonly PageCase[] = [
  ...alone,
  ...beside,
  ...classic,
  ...devices,
  ...faults,
  ...foreign,
  ...gaps,
  ...lists,
  ...modern,
  ...widgets,
  ...negative,
  ...told,
  ...truth,
  ...unseen,
  ...unseenTwo,
  ...unseenThree,
  ...unseenFour,
  ...unseenSix,
  ...unseenSeven,
  ...unseenEight,
  ...unseenNine,
  ...unseenNineB,
  ...unseenOld,
  ...unseenTenB,
  ...unseenTen,
  ...unseenEleven,
  ...unseenTwelve,
  ...unseenThirteen,
  ...unseenFourteen,
  ...unseenFifteen,
  ...unseenSixteen,
  ...unseenSixteenClassic,
  ...unseenSeventeen,
  ...unseenSeventeenRules,
  ...redrawn,
  ...switched,
  ...unshown,
];
