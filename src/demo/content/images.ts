import type { DemoImage } from '../demoRecords'
import { dataWaves } from '../images/dataWaves'
import { forestRidge } from '../images/forestRidge'
import { greenhouse } from '../images/greenhouse'
import { lectureHall } from '../images/lectureHall'
import { materialLoop } from '../images/materialLoop'
import { millTown } from '../images/millTown'
import { powerLine } from '../images/powerLine'
import { railway } from '../images/railway'
import { regionMap } from '../images/regionMap'
import { river } from '../images/river'
import { rollingMill } from '../images/rollingMill'
import { timberStack } from '../images/timberStack'
import { windTurbines } from '../images/windTurbines'
import { workshopTable } from '../images/workshopTable'

/** The demo newsroom's picture archive. */
export const images: DemoImage[] = [
  {
    key: 'forestRidge',
    filename: 'skogsasar.jpg',
    draw: forestRidge,
    alt: {
      sv: 'Illustration: blånande berg bakom varandra, en låg sol och granar i förgrunden.',
      en: 'Illustration: blue hills behind one another, a low sun and spruces in the foreground.',
    },
    caption: {
      sv: 'Skog, vatten och malm lade grunden till industrin i de tre länen.',
      en: 'Forest, water and ore laid the foundations of industry in the three counties.',
    },
  },
  {
    key: 'river',
    filename: 'alven.jpg',
    draw: river,
    alt: {
      sv: 'Illustration: en bred älv slingrar sig mellan skogsklädda stränder.',
      en: 'Illustration: a broad river winds between wooded banks.',
    },
    caption: { sv: 'Älvarna binder ihop länen.', en: 'The rivers tie the counties together.' },
  },
  {
    key: 'rollingMill',
    filename: 'valsverk.jpg',
    draw: rollingMill,
    alt: {
      sv: 'Illustration: ett glödande stålband löper genom fyra valspar i en mörk hall.',
      en: 'Illustration: a glowing strip of steel runs through four sets of rolls in a dark hall.',
    },
    caption: {
      sv: 'Stålet värms, valsas och kyls. Varje steg kräver energi.',
      en: 'Steel is heated, rolled and cooled. Every step takes energy.',
    },
  },
  {
    key: 'workshopTable',
    filename: 'arbetsbord.jpg',
    draw: workshopTable,
    alt: {
      sv: 'Illustration: ett arbetsbord uppifrån med skisser, diagram, lappar, pennor och kaffekoppar.',
      en: 'Illustration: a work table from above with sketches, charts, notes, pencils and coffee cups.',
    },
    caption: {
      sv: 'Problemet först, lösningen sedan: så arbetar deltagarna i Transition Lab.',
      en: 'First the problem, then the solution: that is how participants work in the Transition Lab.',
    },
  },
  {
    key: 'windTurbines',
    filename: 'vindkraft.jpg',
    draw: windTurbines,
    alt: {
      sv: 'Illustration: tre vindkraftverk reser sig över en skogsklädd ås.',
      en: 'Illustration: three wind turbines rise above a wooded ridge.',
    },
    caption: {
      sv: 'När det blåser är elen billig. Den som kan flytta sin förbrukning tjänar på det.',
      en: 'Power is cheap when the wind blows. Those who can shift their demand gain from it.',
    },
  },
  {
    key: 'railway',
    filename: 'godstag.jpg',
    draw: railway,
    alt: {
      sv: 'Illustration: ett godståg med timmer och containrar passerar genom skogen i kvällssol.',
      en: 'Illustration: a goods train with timber and containers passes through the forest in evening sun.',
    },
    caption: {
      sv: 'En stor del av industrins varor går på räls.',
      en: 'Much of what industry makes travels by rail.',
    },
  },
  {
    key: 'regionMap',
    filename: 'tre-lan.jpg',
    draw: regionMap,
    alt: {
      sv: 'Illustration: en fri tolkning av en karta med tre län i olika färger, där orter förbinds av linjer.',
      en: 'Illustration: a free rendering of a map with three counties in different colours and towns joined by lines.',
    },
    caption: {
      sv: 'Tre län, ett samarbete. Kartan är fritt tecknad.',
      en: 'Three counties, one partnership. The map is drawn freely.',
    },
  },
  {
    key: 'millTown',
    filename: 'bruket.jpg',
    draw: millTown,
    alt: {
      sv: 'Illustration: en fabrik med sågtandade tak och tre skorstenar speglar sig i vattnet.',
      en: 'Illustration: a works with saw-toothed roofs and three chimneys is mirrored in the water.',
    },
    caption: {
      sv: 'Bruksorterna har ställt om förr.',
      en: 'The mill towns have been through transition before.',
    },
  },
  {
    key: 'greenhouse',
    filename: 'vaxthus.jpg',
    draw: greenhouse,
    alt: {
      sv: 'Illustration: ett upplyst växthus i snön får värme genom ett rör.',
      en: 'Illustration: a lit greenhouse in the snow is heated through a pipe.',
    },
    caption: {
      sv: 'Spillvärme som annars går upp i luften kan räcka till ett växthus.',
      en: 'Heat that would otherwise be lost can be enough for a greenhouse.',
    },
  },
  {
    key: 'materialLoop',
    filename: 'kretslopp.jpg',
    draw: materialLoop,
    alt: {
      sv: 'Illustration: tre ringar som griper i varandra, med en mutter i mitten av varje.',
      en: 'Illustration: three interlocking rings with a nut at the centre of each.',
    },
    caption: {
      sv: 'Det som är rest hos den ena är råvara hos den andra.',
      en: 'One firm’s residue is another firm’s raw material.',
    },
  },
  {
    key: 'timberStack',
    filename: 'timmer.jpg',
    draw: timberStack,
    alt: {
      sv: 'Illustration: ändarna av staplade stockar med synliga årsringar.',
      en: 'Illustration: the ends of stacked logs with visible growth rings.',
    },
    caption: { sv: 'Skogen är en av länens styrkor.', en: 'The forest is one of the counties’ strengths.' },
  },
  {
    key: 'powerLine',
    filename: 'kraftledning.jpg',
    draw: powerLine,
    alt: {
      sv: 'Illustration: en rad kraftledningsstolpar över gula fält.',
      en: 'Illustration: a row of pylons across yellow fields.',
    },
    caption: {
      sv: 'Trängsel i elnätet kan avgöra när en ny lina får byggas.',
      en: 'Congestion in the grid can decide when a new line may be built.',
    },
  },
  {
    key: 'dataWaves',
    filename: 'matvarden.jpg',
    draw: dataWaves,
    alt: {
      sv: 'Illustration: hundratals prickar i vågor, från svalt blått till varmt orange.',
      en: 'Illustration: hundreds of dots in waves, from cool blue to warm orange.',
    },
    caption: {
      sv: 'Mätvärden från många maskiner bildar mönster som ingen enskild mätare visar.',
      en: 'Readings from many machines form patterns that no single meter shows.',
    },
  },
  {
    key: 'lectureHall',
    filename: 'horsal.jpg',
    draw: lectureHall,
    alt: {
      sv: 'Illustration: publik sedd bakifrån framför en duk med ett stigande diagram.',
      en: 'Illustration: an audience seen from behind, facing a screen with a rising chart.',
    },
    caption: { sv: 'Resultaten ska prövas öppet.', en: 'Results should be tested in the open.' },
  },
]
