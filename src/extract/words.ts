/** Word classes of the field, by lemma. They hold the language of conflict news, never one story's names. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Ground that can be held: a bare common noun needs one of these to be taken in the sense of control. */
export const sites = set(`
  city town village capital district neighborhood neighbourhood suburb quarter province governorate region territory area ground land
  island port harbour harbor airport airfield airbase base camp barracks garrison headquarters hq post outpost checkpoint position
  stronghold bastion enclave pocket hill ridge height mountain valley road highway motorway junction bridge dam crossing border frontier
  prison jail palace parliament building ministry station compound complex plant refinery field oilfield mine factory depot facility
  settlement hamlet hospital university school mosque church square center centre site county state oblast raion commune municipality
  locality countryside outskirts corridor line front trench fortress citadel half part most swath swathe stretch gateway house home tower
`);

/** Who can hold ground or fight. */
export const armed = set(`
  force army military troop soldier rebel insurgent militant fighter faction militia paramilitary group guerrilla gunman jihadist
  coalition alliance regime government junta police navy marine guard brigade battalion division unit regiment commando separatist
  opposition terrorist extremist attacker assailant conscript reservist mercenary peacekeeper commander general defender loyalist
  side warplane jet aircraft drone helicopter warship tank artillery airforce serviceman patrol convoy column paratrooper ranger
`);

/** Bodies that act and speak without arms. */
export const bodies = set(`
  authority ministry agency court parliament council committee commission company union organization organisation charity embassy
  administration cabinet party movement network department office delegation mission bloc tribunal watchdog monitor observatory
  newspaper broadcaster channel outlet media hospital source analyst expert researcher witness eyewitness spokesman spokeswoman
  spokesperson diplomat negotiator envoy mediator
`);

/** Who is counted among victims, the displaced, prisoners. */
export const people = set(`
  person people civilian individual resident man woman child boy girl villager inhabitant family household refugee worker student
  journalist photographer reporter correspondent medic doctor nurse patient teacher staff employee passenger pilot crew sailor
  official officer policeman aid-worker demonstrator protester protestor worshipper worshiper mourner pilgrim tourist migrant victim
  casualty dead body other life baby infant teenager adult mother father son daughter brother sister wife husband elder driver
  prisoner inmate detainee captive hostage convict suspect combatant member minister mayor governor leader chief activist lawyer
  citizen national foreigner one dozen hundred thousand ten million soul corpse population community many
  sister boyfriend girlfriend fiance fiancee cousin uncle aunt niece nephew grandmother grandfather grandson granddaughter parent
  toddler youth teen homeowner clerk bystander passer-by passerby neighbor neighbour roommate owner spouse couple relative
  survivor farmer fisherman fisher herder trader shopkeeper guard engineer priest nun pastor imam cleric bishop monk docker
  porter cook miner lorry-driver trucker evacuee returnee asylum-seeker schoolchild schoolboy schoolgirl pupil churchgoer
  parishioner missionary carpenter broker fan supporter spectator reveller reveler shopper diner commuter traveller traveler guest pirate brigand robber bandit smuggler trafficker teenager male female shooter adolescent pedestrian
  motorist cyclist nurse technician interpreter volunteer paramedic firefighter rescuer defender kinsman tribesman
`);

/** Many under one name in the singular: "the crew was killed" counts nobody. */
export const crowds = set(`
  family household population community crew staff body corpse couple many one dozen hundred thousand ten million group public
  enemy press leadership opposition life baby-boom
`);

/** Who is held, freed, or gets away. */
export const captives = set(`
  prisoner inmate detainee captive hostage convict suspect person people man woman child boy girl civilian soldier fighter troop
  journalist activist official officer student schoolgirl girl pilot sailor crew passenger worker protester protestor demonstrator
  minister leader commander member militant rebel insurgent militiaman serviceman dozen hundred thousand ten number other family
  doctor lawyer politician opponent dissident aide relative national citizen pupil teacher driver peacekeeper
  pirate brigand bandit robber smuggler trafficker gunman employee staff sailor priest attacker
`);

/** Ships that carry, fight or fish. */
export const vessels = set(`
  ship vessel warship tanker freighter carrier frigate destroyer cruiser corvette submarine trawler dhow skiff barge ferry boat yacht
  minesweeper gunboat merchantman icebreaker flagship dinghy containership
`);

/** What is hit without being ground or people. */
export const materiel = set(`
  tank vehicle convoy depot aircraft plane helicopter drone bridge car truck bus train ambulance infrastructure weapon system facility
  missile rocket jet warplane bomber fighter store warehouse radar mast shed launcher battery pipeline silo hangar cargo locomotive
  lorry motorcycle balloon airliner airplane aeroplane gunship transport barrack bunker tunnel cache building house
`);

/** Objects that are taken, seized or captured without any ground changing hands. */
export const abstractions = set(`
  power office place part step measure advantage opportunity moment chance attention imagination image footage title lead time toll
  responsibility credit blame action care note aim shape effect weapon drug vehicle tank equipment ammunition asset share market
  vote initiative momentum power breath seat side risk look picture photo photograph essence mood spirit spotlight headline medal
  championship trophy gold heart eye position cash money property document phone computer haul
`);

/** Whether a lemma, in whatever case, is of a class. */
export const isClass = (classOf: ReadonlySet<string>, lemma: string): boolean => classOf.has(lemma.toLowerCase());
