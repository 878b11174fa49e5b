/** Abbreviations that keep their full stop. The sets say what a full stop after them may mean. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A name or number follows, so the sentence never ends here: "Maj. Gen. Smith", "No. 4". */
export const LEADING = words(`
  mr mrs ms dr prof rev fr hon pres gov sen rep amb atty supt det insp sec
  gen lt maj col capt cmdr cdr adm brig sgt cpl pvt pfc spc ens vice
  st ste mt ft no nos fig figs vol pp vs v approx ca
`);

/** The sentence ends here only if the next word looks like the start of one: "5 p.m. The army …". */
export const TRAILING = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  inc corp co ltd llc bros plc jr sr esq etc al dept est ave blvd rd hwy
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo ont que
  intl natl assn assoc univ govt cf eq ed eds trans
`);

/** Words before a hyphen that stay in one token with what follows it: "anti-government", "mid-December". */
export const PREFIXES = words(`
  non e re anti pre pro mid co cross post over sub semi counter ex multi mini inter neo psycho socio intra micro un mis
`);

/** Capitalised words that open sentences far more often than they follow an abbreviation inside one. */
export const OPENERS = words(`
  a an the this that these those he she it they we you i his her its their our my there here
  in on at by for from with without to as if but and or so yet after before when while since although though because
  what who where why how some many most all both no not one two three several more earlier later however meanwhile
  also according despite during under until once only now then still even
`);
