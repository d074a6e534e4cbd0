"""English. The word lists come from general knowledge of the language."""

from newsld.model.fact_checking import FactChecking
from newsld.model.language import Cue, Form, Gender, Language, Phrasal, Reporting, inflections


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CUES = inflections(
    {
        Reporting.SAY: """
say says said saying
argue argues argued arguing
claim claims claimed claiming
insist insists insisted insisting
state states stated stating
assert asserts asserted asserting
allege alleges alleged alleging
contend contends contended contending
maintain maintains maintained maintaining
believe believes believed believing
think thinks thought thinking
reckon reckons reckoned reckoning
estimate estimates estimated estimating
conclude concludes concluded concluding
explain explains explained explaining
acknowledge acknowledges acknowledged acknowledging
concede concedes conceded conceding
admit admits admitted admitting
agree agrees agreed agreeing
accept accepts accepted accepting
suggest suggests suggested suggesting
stress stresses stressed stressing
emphasise emphasises emphasised emphasising
emphasize emphasizes emphasized emphasizing
caution cautions cautioned cautioning
complain complains complained complaining
write writes wrote written writing
tweet tweets tweeted tweeting
recall recalls recalled recalling
remark remarks remarked remarking
observe observes observed observing
quip quips quipped quipping
joke jokes joked joking
boast boasts boasted boasting
swear swears swore sworn swearing
testify testifies testified testifying
opine opines opined opining
posit posits posited positing
surmise surmises surmised surmising
retort retorts retorted retorting
counter counters countered countering
reiterate reiterates reiterated reiterating
profess professes professed professing
clarify clarifies clarified clarifying
speculate speculates speculated speculating
reason reasons reasoned reasoning
recount recounts recounted recounting
attest attests attested attesting
concur concurs concurred concurring
affirm affirms affirmed affirming
reaffirm reaffirms reaffirmed reaffirming
theorise theorises theorised theorising
theorize theorizes theorized theorizing
""",
        Reporting.TELL: """
tell tells told telling
inform informs informed informing
assure assures assured assuring
remind reminds reminded reminding
""",
        Reporting.STATE: """
add adds added adding
announce announces announced announcing
confirm confirms confirmed confirming
report reports reported reporting
note notes noted noting
reveal reveals revealed revealing
disclose discloses disclosed disclosing
declare declares declared declaring
warn warns warned warning
find finds found finding
show shows showed shown showing
predict predicts predicted predicting
forecast forecasts forecast forecasting
expect expects expected expecting
indicate indicates indicated indicating
mention mentions mentioned mentioning
notice notices noticed noticing
remember remembers remembered remembering
imply implies implied implying
hint hints hinted hinting
point points pointed pointing
calculate calculates calculated calculating
assume assumes assumed assuming
argue argues argued arguing
guess guesses guessed guessing
understand understands understood understanding
learn learns learned learning
discover discovers discovered discovering
propose proposes proposed proposing
proclaim proclaims proclaimed proclaiming
charge charges charged charging
comment comments commented commenting
cite cites cited citing
quote quotes quoted quoting
lament laments lamented lamenting
anticipate anticipates anticipated anticipating
protest protests protested protesting
object objects objected objecting
relate relates related relating
brag brags bragged bragging
reassure reassures reassured reassuring
underline underlines underlined underlining
underscore underscores underscored underscoring
summarise summarises summarised summarising
summarize summarizes summarized summarizing
regret regrets regretted regretting
bemoan bemoans bemoaned bemoaning
aver avers averred averring
rule rules ruled ruling
restate restates restated restating
stipulate stipulates stipulated stipulating
specify specifies specified specifying
submit submits submitted submitting
""",
        Reporting.DENY: """
deny denies denied denying
refute refutes refuted refuting
reject rejects rejected rejecting
dismiss dismisses dismissed dismissing
dispute disputes disputed disputing
doubt doubts doubted doubting
rebut rebuts rebutted rebutting
debunk debunks debunked debunking
rubbish rubbishes rubbished rubbishing
dispel dispels dispelled dispelling
""",
        Reporting.ACCUSE: """
accuse accuses accused accusing
suspect suspects suspected suspecting
blame blames blamed blaming
""",
        Reporting.CALL: """
call calls called calling
describe describes described describing
dub dubs dubbed dubbing
brand brands branded branding
label labels labelled labelling
label labels labeled labeling
term terms termed terming
characterise characterises characterised characterising
characterize characterizes characterized characterizing
denounce denounces denounced denouncing
praise praises praised praising
hail hails hailed hailing
condemn condemns condemned condemning
criticise criticises criticised criticising
criticize criticizes criticized criticizing
slam slams slammed slamming
thank thanks thanked thanking
cast casts cast casting
portray portrays portrayed portraying
frame frames framed framing
put puts put putting
refer refers referred referring
liken likens likened likening
compare compares compared comparing
identify identifies identified identifying
depict depicts depicted depicting
paint paints painted painting
deride derides derided deriding
mock mocks mocked mocking
ridicule ridicules ridiculed ridiculing
decry decries decried decrying
blast blasts blasted blasting
lambast lambasts lambasted lambasting
lambaste lambastes lambasted lambasting
castigate castigates castigated castigating
chide chides chided chiding
rebuke rebukes rebuked rebuking
scold scolds scolded scolding
berate berates berated berating
taunt taunts taunted taunting
assail assails assailed assailing
attack attacks attacked attacking
laud lauds lauded lauding
extol extols extolled extolling
commend commends commended commending
applaud applauds applauded applauding
welcome welcomes welcomed welcoming
tout touts touted touting
deem deems deemed deeming
bill bills billed billing
christen christens christened christening
""",
        Reporting.UTTER: """
reply replies replied replying
answer answers answered answering
respond responds responded responding
continue continues continued continuing
shout shouts shouted shouting
yell yells yelled yelling
cry cries cried crying
whisper whispers whispered whispering
sigh sighs sighed sighing
grumble grumbles grumbled grumbling
mutter mutters muttered muttering
laugh laughs laughed laughing
smile smiles smiled smiling
scream screams screamed screaming
exclaim exclaims exclaimed exclaiming
chant chants chanted chanting
sing sings sang sung singing
read reads read reading
begin begins began begun beginning
conclude concludes concluded concluding
go goes went gone going
joke jokes joked joking
interject interjects interjected interjecting
post posts posted posting
message messages messaged messaging
text texts texted texting
email emails emailed emailing
snap snaps snapped snapping
wonder wonders wondered wondering
muse muses mused musing
enthuse enthuses enthused enthusing
fume fumes fumed fuming
bristle bristles bristled bristling
deadpan deadpans deadpanned deadpanning
sob sobs sobbed sobbing
speak speaks spoke spoken speaking
elaborate elaborates elaborated elaborating
chime chimes chimed chiming
scoff scoffs scoffed scoffing
intone intones intoned intoning
thunder thunders thundered thundering
mouth mouths mouthed mouthing
murmur murmurs murmured murmuring
mumble mumbles mumbled mumbling
gush gushes gushed gushing
tease teases teased teasing
snarl snarls snarled snarling
gripe gripes griped griping
beam beams beamed beaming
react reacts reacted reacting
shoot shoots shot shooting
fire fires fired firing
hit hits hit hitting
echo echoes echoed echoing
chuckle chuckles chuckled chuckling
grin grins grinned grinning
shrug shrugs shrugged shrugging
nod nods nodded nodding
moan moans moaned moaning
groan groans groaned groaning
wail wails wailed wailing
sneer sneers sneered sneering
bark barks barked barking
blurt blurts blurted blurting
roar roars roared roaring
bellow bellows bellowed bellowing
holler hollers hollered hollering
howl howls howled howling
rant rants ranted ranting
rail rails railed railing
vent vents vented venting
interrupt interrupts interrupted interrupting
rejoin rejoins rejoined rejoining
venture ventures ventured venturing
marvel marvels marveled marveling
marvel marvels marvelled marvelling
gloat gloats gloated gloating
crow crows crowed crowing
recite recites recited reciting
inquire inquires inquired inquiring
enquire enquires enquired enquiring
sum sums summed summing
elaborate elaborates elaborated elaborating
weep weeps wept weeping
gasp gasps gasped gasping
growl growls growled growling
hiss hisses hissed hissing
plead pleads pleaded pleading
counsel counsels counselled counselling
reflect reflects reflected reflecting
volunteer volunteers volunteered volunteering
""",
        Reporting.HEAR: """
hear hears heard hearing
""",
        Reporting.URGE: """
urge urges urged urging
ask asks asked asking
vow vows vowed vowing
pledge pledges pledged pledging
promise promises promised promising
request requests requested requesting
order orders ordered ordering
beg begs begged begging
demand demands demanded demanding
plead pleads pleaded pleading
threaten threatens threatened threatening
advise advises advised advising
recommend recommends recommended recommending
hope hopes hoped hoping
want wants wanted wanting
decline declines declined declining
refuse refuses refused refusing
offer offers offered offering
fear fears feared fearing
worry worries worried worrying
apologise apologises apologised apologising
apologize apologizes apologized apologizing
""",
    },
)

_DAY_FIRST = (
    r"(?P<weekday>{weekday})?,?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<month>{month})\.?,?"
    r"(?:\s+(?P<year>\d{{4}}))?"
)
_MONTH_FIRST = (
    r"(?P<weekday>{weekday})?,?\s*(?P<month>{month})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    r"(?:,?\s+(?P<year>\d{{4}}))?"
)
_NUMBERS = r"(?P<day>\d{{1,2}})/(?P<month_number>\d{{1,2}})/(?P<year>\d{{4}})"
_ISO = r"(?P<year>\d{{4}})-(?P<month_number>\d{{2}})-(?P<day>\d{{2}})"

LANGUAGE = Language(
    tag="en",
    name="English",
    cues=_CUES,
    noun_forms=_words(
        "states claims comments remarks charges notes reports estimates forecasts hints jokes answers replies demands"
        " cries laughs texts posts messages emails puts casts labels brands terms hopes wants orders requests offers"
        " doubts disputes points guesses quotes shouts smiles counters observes fears reads frames"
        " attacks shoots fires hits echoes protests objects bills compares groans moans roars howls barks sums"
        " gasps wails chuckles grins nods shrugs sneers rants crows growls counsels"
        " state claim comment remark charge note report estimate forecast hint joke answer reply demand cry laugh text"
        " post message email put cast label brand term hope want order request offer doubt dispute point guess quote"
        " shout smile counter fear read frame mention warning finding call thank praise blame suspect"
        " worry worries rule rules ruling"
        " tweet reason reasons attack fire hit echo protest object bill groan moan roar howl bark sum grin nod"
        " shrug counsel"
    ),
    complementisers=_words("that"),
    according_to=("according to", "in the words of", "in the view of", "in the opinion of", "as per"),
    aside_cues=("per",),
    pronouns={
        "he": Gender.MALE,
        "she": Gender.FEMALE,
        "it": Gender.NEUTER,
        "they": Gender.PLURAL,
        "who": Gender.PLURAL,
        "which": Gender.NEUTER,
        "i": Gender.PLURAL,
        "we": Gender.PLURAL,
        "you": Gender.PLURAL,
        **dict.fromkeys(_words("he's he'd he'll"), Gender.MALE),
        **dict.fromkeys(_words("she's she'd she'll"), Gender.FEMALE),
        **dict.fromkeys(_words("it's it'd it'll"), Gender.NEUTER),
        **dict.fromkeys(_words("they're they've they'd they'll i'm i've i'd i'll we're we've we'd"), Gender.PLURAL),
        **dict.fromkeys(_words("we'll you're you've you'd you'll who've who'd who's"), Gender.PLURAL),
    },
    plural_pronouns=_words("i we they you who"),
    dummies=_words("it"),
    objects=_words("it this that them these"),
    possessives={
        "his": Gender.MALE,
        "her": Gender.FEMALE,
        "its": Gender.NEUTER,
        "their": Gender.PLURAL,
    },
    addressees=_words("you your you're you’re you've you’ve yours yourself"),
    first_person=_words("i i'm i’m i've i’ve i'd i’d i'll my me mine we our us we're we’re we've we’ve"),
    reporters=_words("i we you"),
    object_pronouns={
        "him": Gender.MALE,
        "her": Gender.FEMALE,
        "it": Gender.NEUTER,
        "them": Gender.PLURAL,
        "us": Gender.PLURAL,
        "me": Gender.PLURAL,
        "you": Gender.PLURAL,
    },
    elisions=_words("til tis twas em n cause round bout ere cos"),
    affiliating=_words("at with for"),
    expletives=_words("there"),
    determiners=_words(
        "the a an this that these those some any no every each either neither both all another other others"
        " his her its their my our your whose one two three four five six seven eight nine ten several many most few"
        " certain various more own"
    ),
    prepositions=_words(
        "of in on at by for with from to into onto over under after before during through about against between among"
        " without within across behind beyond past near since until till upon toward towards despite amid amidst around"
        " following including like unlike via per as than outside inside above below off along alongside"
    ),
    additive=_words("and"),
    adversative=_words("but"),
    genitives=_words("of"),
    agents=_words("by from"),
    infinitives=_words("to"),
    definite=_words("the"),
    singulars=_words("one another"),
    universals=_words("any all"),
    pointed_objects=_words("this"),
    infinitive_verbs=_words("claim profess"),
    claim_nouns=_words(
        "claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour"
        " rumours rumor rumors assertion assertions contention speculation argument statement warning warnings"
        " announcement finding findings conclusion admission insistence prediction predictions complaint complaints"
        " estimate estimates"
    ),
    light_verbs=_words("make makes made repeat repeats repeated"),
    phrasal_cues={
        form: (Phrasal(("it",), Cue("put it", Reporting.SAY, frozenset(forms))),)
        for form, forms in {"puts": {Form.PRESENT}, "put": {Form.PAST, Form.PARTICIPLE}}.items()
    },
    views=_words("view opinion words estimation telling"),
    view_openers=_words("in"),
    name_links=_words("of for and on"),
    possessive_endings=("'s", "'"),
    owner_endings=("'s",),
    gerund_endings=("ing",),
    participle_endings=("ed",),
    plural=r"(?<!s)s$",
    age=r"\b\d{1,3}-year-old\b",
    conjunctions=_words("and or but nor yet so"),
    subordinators=_words(
        "because although though while whilst whereas when whenever if unless since until after before as once where"
        " whether"
        " however lest why how that"
    ),
    relatives=_words("who which whose whom where that"),
    subject_relatives=_words("that"),
    auxiliaries=_words(
        "is are was were be been being am has have had having do does did will would shall should can could may might"
        " must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't"
        " couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t"
        " shouldn’t shouldn't"
    ),
    be=_words("is are was were be been being am isn't aren't wasn't weren't"),
    neither=_words("neither nor"),
    negations=_words(
        "not never n't no neither nor hasn't haven't hadn't doesn't don't didn't won't wouldn't hasn’t haven’t hadn’t"
        " doesn’t don’t didn’t won’t wouldn’t"
    ),
    adverbs=_words(
        "also again once still now then later earlier just even already always never ever too often sometimes soon"
        " meanwhile however moreover furthermore further instead today yesterday tomorrow tonight only not"
        " rather quite almost perhaps maybe indeed nevertheless nonetheless therefore thus long since so far"
        " repeatedly reportedly either yet first finally last additionally longer ever"
    ),
    adverb_endings=("ly",),
    no_adverbs=_words(
        "family reply supply ally assembly anomaly bully monopoly fly apply rely imply comply multiply early daily"
        " weekly monthly yearly elderly likely unlikely friendly lovely lonely costly deadly ugly silly holy jelly"
        " belly rally tally folly lily butterfly homily lively orderly scholarly timely worldly cowardly"
    ),
    finite_verbs=_words(
        "is are was were am has have had do does did will would shall should can could may might must isn't aren't"
        " wasn't weren't won't wouldn't can't cannot couldn't doesn't don't didn't isn’t aren’t wasn’t weren’t won’t"
        " wouldn’t can’t couldn’t doesn’t don’t didn’t hasn’t hadn’t haven’t hasn't hadn't haven't it's it’s he's he’s"
        " she's she’s that's that’s there's there’s they're they’re we're we’re you're you’re i'm i’m i've i’ve we've"
        " we’ve they've they’ve he'd he’d she'd she’d they'd they’d it'll it’ll he'll he’ll she'll she’ll they'll"
        " they’ll we'll we’ll"
        " became began bent bled blew broke brought built bought came caught chose dealt drew drove ate fell"
        " felt fought found flew forgot froze gave went grew held kept knew laid led left lent let lost made"
        " meant met paid put ran rose said sat saw sold sent shook sang sank slept slid spoke spent"
        " stood stole struck swam took taught told thought threw understood won wore wrote"
        " withdrew drove rode rang fled flung sprang swung struck threw woke wound"
        " arose became befell bit bore bred clung crept dug fed fled forbade forgave got heard hid knelt leapt mistook"
        " outdid outgrew overcame oversaw overtook overthrew overran proved shone shrank shrugged sought spun sped"
        " strove stuck stung swept swore tore trod underwent undertook upheld wept wove slew smote spat split spread"
        " makes takes gives gets goes comes shows wants knows thinks says keeps remains seems appears loses draws"
        " brings leads feels becomes continues expects owes belongs opposes depends requires involves includes contains"
        " believes saves accepts achieves adds affects agrees allows amounts applies appreciates attracts avoids"
        " builds carries chooses combines complies considers consists covers creates decides defines deserves destroys"
        " determines earns employs enables encourages enjoys ensures equals establishes exceeds exists explains extends"
        " fails follows forbids grows happens helps hides identifies ignores improves includes increases intends"
        " introduces joins justifies lacks learns lies lives maintains manages matters means needs obtains occurs"
        " operates pays performs plays prefers prevents proceeds proves provides publishes pursues raises reaches"
        " receives recognises recognizes reduces refers reflects refuses relates relies replaces represents resembles"
        " reveals runs sells sends serves sits speaks spends stands starts stems succeeds suffers suggests supports"
        " survives tells tends threatens tries undermines understands violates wins works writes"
    ),
    likely_verbs=_words("quit shut hurt"),
    finite_endings=("ed",),
    object_openers=_words("the a an his her its their our my your him them us me it himself herself themselves"),
    titles={
        "mr": Gender.MALE,
        "eng": None,
        "mrs": Gender.FEMALE,
        "ms": Gender.FEMALE,
        "miss": Gender.FEMALE,
        "mister": Gender.MALE,
        "madam": Gender.FEMALE,
        "sir": Gender.MALE,
        "dame": Gender.FEMALE,
        "lady": Gender.FEMALE,
        "lord": Gender.MALE,
        "dr": None,
        "prof": None,
        "rev": None,
        "fr": None,
        "sen": None,
        "rep": None,
        "gov": None,
        "gen": None,
        "lt": None,
        "col": None,
        "maj": None,
        "capt": None,
        "cpt": None,
        "cmdr": None,
        "adm": None,
        "sgt": None,
        "supt": None,
        "insp": None,
        "det": None,
        "con": None,
        "pc": None,
        "dc": None,
        "ds": None,
        "di": None,
        "cllr": None,
        "hon": None,
        "st": None,
        "atty": None,
        "comrade": None,
        "sp": None,
        "dsp": None,
        "asp": None,
        "dcp": None,
        "acp": None,
        "igp": None,
        "csp": None,
        "alhaji": Gender.MALE,
        "alhaja": Gender.FEMALE,
        "chief": None,
        "barrister": None,
        "engr": None,
        "mallam": Gender.MALE,
        "hajia": Gender.FEMALE,
        "pastor": None,
        "sheikh": Gender.MALE,
        "imam": Gender.MALE,
    },
    nobody=_words("nobody none no no-one neither"),
    hypotheses=_words("if unless"),
    name_particles=_words(
        "de da di du del della der den van von la le el al bin ibn ben ter ten dos das y"
        " af av zu zur ole ní ó los las dal dalla delle dei vom zum te 't het e"
    ),
    name_suffixes=_words("jr sr ii iii iv"),
    postposed=_words("familiar aware knowledgeable briefed privy"),
    portfolios=_words(
        "agriculture business commerce communications culture defence defense development economy education energy"
        " environment finance fisheries food foreign affairs forestry gender health home homeland housing immigration"
        " industry information infrastructure interior justice labor labour lands mines planning power railways"
        " science security sport sports state technology tourism trade transport transportation treasury water welfare"
        " women works youth"
    ),
    roles=_words(
        "president premier minister secretary chancellor king queen prince princess pope cardinal archbishop bishop"
        " reverend rabbi senator congressman congresswoman congressperson representative governor mayor councillor"
        " councilor councilman councilwoman councilmember lawmaker legislator deputy mp msp td ambassador envoy"
        " diplomat"
        " spokesman spokeswoman spokesperson spokespeople official officer chief director manager chairman chairwoman"
        " chairperson chair ceo cfo coo cto founder co-founder owner executive head leader boss coach captain player"
        " guard center centre forward striker goalkeeper defender midfielder pitcher quarterback skipper trainer"
        " analyst economist strategist expert professor lecturer researcher scientist author co-author writer novelist"
        " poet journalist reporter correspondent editor columnist commentator presenter host anchor actor actress"
        " singer musician artist director producer filmmaker comedian lawyer attorney solicitor barrister judge"
        " magistrate justice prosecutor detective inspector superintendent sergeant constable commissioner sheriff"
        " commander general admiral colonel major lieutenant doctor surgeon physician nurse consultant psychologist"
        " biologist chemist physicist engineer architect teacher headteacher principal student pupil farmer driver"
        " worker campaigner activist organiser organizer volunteer resident neighbour neighbor witness survivor victim"
        " widow mother father brother sister son daughter wife husband uncle aunt cousin friend colleague insider"
        " source aide adviser advisor assistant secretary-general candidate nominee incumbent treasurer trustee"
        " technologist historian philosopher entomologist hydrologist geologist endocrinologist cardiologist"
        " immunologist epidemiologist virologist astronomer curator librarian clerk accountant banker trader investor"
        " entrepreneur businessman businesswoman designer developer programmer pilot firefighter"
        " paramedic soldier policeman policewoman user caption holder man woman boy girl teenager grandmother"
        " grandfather refugee patient customer passenger fan supporter critic opponent rival successor predecessor"
        " whistleblower spectator onlooker bystander tenant landlord shopkeeper chef pastor priest imam monk"
        " sociologist"
        " anthropologist correspondent secretary undersecretary counsel counselor negotiator mediator chaplain warden"
        " person suspect individual motorist cyclist pedestrian shopper commuter stranger gunman attacker defendant"
        " harbourmaster master influencer coordinator director-general attorney-general vice-chancellor eyewitness"
        " coroner registrar provost rector choirmaster taoiseach tánaiste comptroller auditor influencer"
        " blogger vlogger streamer speaker whip vice-president vice"
    ),
    title_roles={
        "gov": "governor",
        "sen": "senator",
        "rep": "representative",
        "prof": "professor",
        "dr": "doctor",
        "cllr": "councillor",
        "gen": "general",
        "capt": "captain",
        "col": "colonel",
        "lt": "lieutenant",
        "sgt": "sergeant",
        "supt": "superintendent",
        "insp": "inspector",
        "det": "detective officer",
        "pc": "officer",
        "rev": "reverend",
        "adm": "admiral",
    },
    gendered={
        **dict.fromkeys(_words("widow mother sister daughter wife aunt queen princess actress girl"), Gender.FEMALE),
        **dict.fromkeys(_words("grandmother woman lady spokeswoman chairwoman congresswoman"), Gender.FEMALE),
        **dict.fromkeys(_words("businesswoman policewoman"), Gender.FEMALE),
        **dict.fromkeys(_words("father brother son husband uncle king prince pope boy grandfather man"), Gender.MALE),
        **dict.fromkeys(_words("gentleman spokesman chairman congressman businessman policeman"), Gender.MALE),
    },
    articles=_words("the a an his her its their"),
    organisations=_words(
        "bench government administration ministry department office agency authority commission committee council board"
        " parliament congress senate house assembly court police army navy force forces military service services"
        " intelligence bureau party union federation association organisation organization society institute"
        " institution"
        " university college school academy hospital clinic church charity foundation trust fund bank company firm"
        " corporation group inc ltd llc plc co corp gmbh airline operator retailer manufacturer maker producer supplier"
        " newspaper magazine paper outlet agency network station channel journal publisher publication website site"
        " platform club team league federation cabinet presidency embassy consulate kremlin pentagon campaign coalition"
        " alliance opposition defence defense prosecution state county city nato un eu who fbi cia nsa nasa fda epa"
        " doj cdc coastguard regulator watchdog tribunal inquiry panel jury consultancy think-tank thinktank lobby"
        " media press chamber laboratory lab studio label treasury exchange fed reserve industry museum library"
    ),
    organisation_names=_words(
        "airways airlines railways railway rail motors breweries holdings industries systems technologies enterprises"
        " solutions pharmaceuticals pharma energy oil petroleum insurance capital securities stores supermarkets"
        " records pictures studios entertainment productions broadcasting television radio news times guardian herald"
        " tribune gazette chronicle telegraph inquirer dispatch sentinel daily mirror observer examiner courier globe"
        " international global worldwide watch rights relief aid water electric telecom telecoms telecommunications"
        " communications networks mobile logistics shipping lines cruises hotels resorts foods beverages farms mining"
        " metals chemicals plastics builders properties estates realty developers ventures partners brothers sons"
        " associates consulting consultants advisory analytics economics labs sciences therapeutics biotech health"
        " healthcare medical hospitals clinics universities schools colleges united rovers wanderers albion athletic"
        " hotspur rangers raiders show podcast rescue ambulance constabulary palace royals veterans"
    ),
    bodies=frozenset(
        {
            *("downing street", "scotland yard", "capitol hill", "wall street", "aso rock", "foggy bottom"),
            *("goldman sachs", "morgan stanley", "jp morgan", "wells fargo", "credit suisse", "standard chartered"),
            *("boko haram", "al shabaab", "al-shabaab", "al qaeda", "al-qaeda", "al jazeera", "islamic state"),
            *("rolls royce", "rolls-royce", "deutsche bahn", "coca-cola", "general electric", "tata steel"),
            *("fine gael", "fianna fáil", "sinn féin", "plaid cymru", "lok sabha", "rajya sabha", "real madrid"),
        }
    ),
    groups=_words(
        "officials officers analysts experts critics residents campaigners activists protesters researchers scientists"
        " authors doctors people sources diplomats lawmakers members leaders supporters opponents workers staff"
        " employees economists witnesses neighbours neighbors relatives friends colleagues investigators prosecutors"
        " lawyers attorneys police firefighters engineers teachers students parents players fans users commenters"
        " executives managers investors traders observers commentators historians archaeologists organisers organizers"
        " authorities republicans democrats conservatives liberals ministers councillors senators representatives"
        " spokesmen men women voters customers passengers survivors victims families family aides advisers advisors"
        " management others some many few several most drivers farmers nurses soldiers troops rebels militants"
        " insiders rivals allies backers partners listeners readers viewers viewers locals villagers regulators"
        " jurors judges magistrates studies reports polls surveys data figures documents records rumours reports"
        " studies team percent majority majorities half minority pluralities plurality"
    ),
    documents=_words(
        "report study paper survey poll audit statement filing document memo email letter note post tweet article"
        " book blog video leaflet bulletin notice complaint indictment lawsuit affidavit ruling record records data"
        " figures documents research analysis review investigation release website caption message"
    ),
    addressing=_words("to with"),
    interviews=_words("interview interviews conversation"),
    outlet_nouns=_words(
        "newspaper magazine radio television tv news broadcaster channel website podcast times guardian post journal"
        " herald mail mirror tribune gazette chronicle echo courier standard examiner observer telegraph mercury"
        " express star sun independent press daily weekly globe register bulletin sentinel dispatch inquirer"
    ),
    outlets=_words(
        "bbc cnn nbc abc cbs rté afp ap pti ani upi npr pbs itv nan msnbc espn rfi rfe axios"
        " reuters bloomberg politico tass interfax xinhua dpa ansa efe euronews newsnight"
    ),
    utterances=_words("words statement account response remarks comments speech estimates estimate reckoning"),
    country_names={
        "u.s.": "united states",
        "u.s": "united states",
        "us": "united states",
        "usa": "united states",
        "u.k.": "united kingdom",
        "uk": "united kingdom",
    },
    countries=_words(
        "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain"
        " bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil britain brunei bulgaria"
        " burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark"
        " djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia"
        " germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq"
        " ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia"
        " lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali"
        " malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar"
        " namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay"
        " peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore"
        " slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand"
        " togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela"
        " vietnam yemen zambia zimbabwe england scotland wales usa uk us"
    )
    | {
        "united states",
        "united kingdom",
        "u.s.",
        "u.k.",
        "u.s",
        "u.k",
        "north korea",
        "south korea",
        "saudi arabia",
        "south africa",
        "new zealand",
        "sri lanka",
        "costa rica",
        "el salvador",
        "burkina faso",
        "ivory coast",
        "sierra leone",
        "north macedonia",
        "bosnia and herzegovina",
        "united arab emirates",
        "soviet union",
        "czech republic",
    },
    cities=_words(
        "kyiv kiev moscow washington beijing tehran ankara athens london paris berlin brussels madrid rome lisbon"
        " vienna"
        " warsaw prague budapest bucharest sofia belgrade zagreb sarajevo skopje tirana pristina minsk chisinau vilnius"
        " riga tallinn helsinki stockholm oslo copenhagen reykjavik dublin amsterdam bern cairo tripoli tunis algiers"
        " rabat khartoum abuja accra nairobi kampala kigali kinshasa luanda harare pretoria jerusalem damascus beirut"
        " amman baghdad riyadh doha kabul islamabad delhi dhaka colombo kathmandu bangkok hanoi manila jakarta canberra"
        " wellington tokyo seoul pyongyang taipei ottawa havana caracas bogota bogotá lima santiago montevideo brasilia"
        " brasília tbilisi yerevan baku astana tashkent"
    ),
    demonyms=_words(
        "afghan albanian algerian american argentine armenian australian austrian azerbaijani belarusian belgian"
        " bosnian brazilian british bulgarian cambodian canadian chilean chinese colombian croatian cuban czech danish"
        " dutch egyptian english estonian ethiopian european finnish french georgian german ghanaian greek hungarian"
        " icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean"
        " kuwaiti latvian lebanese libyan lithuanian malaysian mexican moldovan moroccan nepalese nigerian norwegian"
        " pakistani palestinian peruvian philippine polish portuguese romanian russian rwandan saudi scottish serbian"
        " slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan"
        " ukrainian venezuelan vietnamese welsh western eastern northern southern republican democratic democrat"
        " conservative labour liberal independent"
    ),
    whole_words=_words("may art me ill ore con no"),
    abbreviations=_words("co inc ltd corp st jr sr"),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    months={
        "january": 1,
        "jan": 1,
        "february": 2,
        "feb": 2,
        "march": 3,
        "mar": 3,
        "april": 4,
        "apr": 4,
        "may": 5,
        "june": 6,
        "jun": 6,
        "july": 7,
        "jul": 7,
        "august": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "october": 10,
        "oct": 10,
        "november": 11,
        "nov": 11,
        "december": 12,
        "dec": 12,
    },
    numbers=_words("one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands"),
    not_quoted=(
        r"so-called",
        r"known (?:locally |widely |also )?as",
        r"nick-?named",
        r"(?:en)?titled",
        r"named",
        r"the (?:word|words|term|phrase|name|slogan|title)s?",
    ),
    title_nouns=_words(
        "book novel film movie album song single play essay series show documentary memoir painting poem magazine"
        " podcast programme program opera musical episode video game article blog column"
    ),
    hearsay_verbs=_words("say report allege believe think understand claim tell"),
    citing_verbs=_words("cite quote"),
    experience_verbs=_words("describe recall remember admit deny report"),
    estimating_prepositions=_words("at below above"),
    framing_particles=_words("as"),
    estimating_verbs=_words("put"),
    framing_verbs=_words("cast portray frame"),
    showing_verbs=_words("show find"),
    counting_verbs=_words("report find expect estimate predict forecast calculate record"),
    assertion_nouns=_words("claims reports suggestions allegations accusations rumours rumors speculation notions"),
    comment_nouns=_words("claim charge figure number allegation accusation suggestion statement assertion view"),
    contrasts=_words("while whereas although though but"),
    time_nouns=_words(
        "week month year night morning afternoon evening weekend noon midnight spring summer autumn winter late early"
        " today yesterday tomorrow tonight"
    ),
    quantifiers=_words(
        "at about over under around between nearly almost roughly approximately some only just more less up as"
    ),
    amounts=_words("least most half dozens scores hundreds thousands millions all"),
    portions=_words("part parts excerpt excerpts text portion portions copy version"),
    indefinites=_words("a an another one two three four five six seven eight nine ten several some many few"),
    plain_verbs=_words("say claim insist argue"),
    wish_verbs=_words("want hope"),
    intensives=_words("himself herself itself themselves"),
    modals=_words("would shall should can could may might must ought"),
    silent_verbs=_words(
        "believe think reckon accept agree suspect doubt understand learn discover expect hope want guess assume"
        " remember recall go begin continue offer decline refuse promise notice speak smile laugh fear regret"
    ),
    catenatives=_words(
        "like liked likes used seem seemed seems appear appeared appears continue continued continues began had tend"
        " tends tended"
    )
    | {"went on", "goes on", "go on", "going on", "gone on"},
    perfect_gerunds=_words("having"),
    participles=_words("asked pressed contacted told speaking"),
    free_relatives=_words("what"),
    no_statements=_words(
        "which who whom whose so nothing when after before as until since because although though while whereas"
        " whenever if unless once where whether however lest why how"
    ),
    question_labels=_words("q question"),
    answer_labels=_words("a answer"),
    lead_in_words=_words("in from hear quoting"),
    pointing_verbs=_words("point find show announce expect propose indicate"),
    generic_organisations=_words("company firm group agency organisation organization retailer operator charity club"),
    junk=(
        r"READ:.*|watch: .*|listen to this article\b.*|trending now\W*|by the same author\b.*",
        r"(?:copyright )?(?:©|\(c\)) ?\d{4}\b.*|copyright ©.*|do not sell my personal information\W*",
        r"\(this (?:story|article|report) has not been edited by\b.*",
        r"\(?(?:with (?:agency|agencies|wire) (?:inputs?|reports?)|nan|ends)\)?\W*",
        r"join .{1,40}\b(?:whatsapp|telegram) (?:community|channel|group)\b.*",
        r"support .{1,40}\bjournalism\b.{0,80}",
        r"to contact the (?:reporter|editor|author)s? (?:on|of|for|responsible)\b.*|please sign in to\b.*",
        (
            r"(?-i:(?:[A-Z][\w.'’-]+,? (?:and )?){2,8})"
            r"(?:contributed to this (?:report|story|article)|reported from (?-i:[A-Z])[\w ,]{1,40})\.?"
        ),
        r"@\w{2,30}",
        r"(?:read|see|watch|listen) (?:also|more|next|too)(?: (?:on|about|here|from)\b.*|\s*[:»>→-].*)?\W*",
        r"also read\b.*",
        r"(?:related|recommended|trending|most (?:read|popular|viewed))(?: (?:stories|articles|topics))?\s*(?::.*)?",
        r"(?:keep|continue|further) reading\b.*",
        r"(?:more|next) (?:on|in|from|about) (?:this|the|our|\w+)(?: \w+){0,6}(?::.*)?",
        r"more [A-Z]+:.*",
        r"share (?:this|on|via|with|article)\b.{0,60}",
        r"click (?:here|to (?:share|print|email|subscribe|join|read|view))\b.*",
        r"like this:?",
        r"like loading\W*",
        r"leave (?:a|your) (?:reply|comment)\b.{0,60}",
        r"your e-?mail address will not be published\b.*",
        r"required fields are marked\b.*",
        r"save my name\b.*",
        r"(?:post|add|view|show|load|see|hide|read)(?: all| more| a)? (?:comments?|updates?|replies)\b.{0,40}",
        r"(?:\d+ )?comments?\W*|comments? \(\d+\).*",
        r"comments (?:have been|are) (?:disabled|closed|moderated)\b.*",
        r"name \*(?: e-?mail.*)?",
        r"sign[- ]up(?: (?:to|for|now|here|today)\b.*|\s*[^\w\s].*)?",
        r"subscribe(?: (?:to|for|now|here|today)\b.*|\s*[^\w\s].*)?",
        r"(?:get|download) (?:our|the|all|breaking)\b.*(?:app|inbox|newsletter|alerts)\b.*",
        (
            r"(?:join|follow) (?:us (?:on|at)\b|the conversation|our (?:whatsapp|telegram|facebook|newsletter"
            r"|channel)).*"
        ),
        r"follow .{1,60} on (?:twitter|x|facebook|instagram|telegram|threads|bluesky)\b.*",
        r"what do you think\? (?:join|tell us|let us|have your say)\b.*",
        r"do you (?:have|know) .{1,60}\? .*(?:whatsapp|e-?mail|contact|send|call|tell us|tip|\d{4}).*",
        r"(?:seen|got|have) (?:something|a story|a tip|any)\b.*(?:whatsapp|e-?mail|tip line|contact|send|us)\b.*",
        r"help us stay\b.*",
        r"(?:recommended|you (?:may|might) also like|must read|don[’']t miss|top stories)(?: for you)?\s*(?::.*)?",
        r"send us a (?:whatsapp|message|tip)\b.*",
        r"(?:share|tweet|pin it|copy link)\W*",
        r"\W*advertise?ments?\W*|article continues (?:below|after)\b.*|story continues (?:below|after)\b.*",
        r"explore more on these topics\W*",
        r"\d{1,2} ?min(?:ute)?s? read\W*",
        r"\(?with inputs? from [^.]{2,60}\)?\W*",
        r"_{3,}|\*{3,}|-{3,}",
        r"donate(?: (?:now|here|today|to (?:us|our))\b.{0,60})?\W*",
        r"support (?:our|independent) journalism\b.*",
        r"advertise?ments?\W*|sponsored(?: content)?\W*|promoted(?: content)?\W*",
        r"(?:home|news|\w+)(?: (?:>|&gt;|»|›|/) [\w &]+){1,6}",
        r"our standards:.*",
        r"this article is for information(?:al)? purposes only\b.*",
        r"story source:.*",
        r"cite this (?:page|article)\b.*",
        r"editors?[’']? picks?\W*",
        r"contact .{1,60} (?:at|on) (?:\S+@\S+|[\d-]{7,}|x\b|twitter).*",
        r"fact-checked on .*",
        r"are you in the area\?.*",
        r"all rights reserved\b.*|(?:©|\(c\)) .*|copyright (?:©|\(c\)|\d{4}\b(?! law)).{0,80}",
        r"(?:terms of use|privacy policy|cookie policy|cookie settings)(?:\s*[|·/].*)?\W*",
        r"we use cookies\b.*",
        r"(?:our |the )?(?:daily |weekly )?newsletters?\W*",
        r"tags?:.*|filed under:?.*|(?:related )?topics?:[^.]*",
        r"report this page\b.*",
        r"(?:our |the )?sources\W*",
        r"(?:browse|previous) (?:the )?[\w -]{1,40}:.*\|.*",
        r"suggest a \w+ for us\b.{0,40}",
        r"(?:loading|please wait)\W*",
        r"(?:print|email|facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit)(?: this)?",
    ),
    captions=(
        r".{0,300}\b(?-i:REUTERS|AFP|EPA|AP Photo|Getty Images)/[^.]{2,50}\)?\.?",
        r".{10,300}\s\|\s?(?-i:[A-Z]{2,6}|Reuters|[A-Z]\w+ Images)",
        r".{0,300}\((?:photo|picture|image) (?:by|courtesy of|credit) [^()]{2,80}\)\.?",
        r".{0,60}\b(?-i:AFP|Getty Images|Reuters|AP) via (?-i:AFP|Getty Images|Reuters|AP)\.?",
        r"image (?:source|caption|credit)\s*[,:].*",
        r"(?:file )?(?:photo|picture|image|photograph|video)s?(?: credit| by| courtesy)?\s*[:/].*",
        r".{3,300}\b(?:photo|picture|image|photograph|credit|pic)s?(?: credit)?\s*:\s*(?-i:[A-Z])[^:]{1,59}\)?",
        r".{3,300}\((?:photo|picture|image|photograph|file|ap|reuters|afp|getty)\b[^()]{0,60}\)",
        r".{0,80}\b(?:photo collage|file photo|stock image|screengrab|screenshot)\b.{0,200}",
    ),
    credit=(r"\(?\b(?:photo|picture|image|photograph|credit|pic)s?(?: credit| by)?\s*:\s*(?P<credit>[^:()]+)\)?\W*$"),
    updates=_words("updated modified edited"),
    publishing=_words("published posted"),
    time_words=_words("at"),
    half_days=(r"a\.?m\.?", r"p\.?m\.?"),
    bylines=(
        r"(?:by|words by|story by|interview by|written by|report by)\s+(?P<names>\S.*)",
        r"from (?P<names>(?-i:(?:[A-Z][\w.'’-]+ ){1,2}[A-Z][\w.'’-]+)), (?-i:[A-Z])[\w ]{2,30}",
        r"\((?:reporting|writing|additional reporting) by .*\)",
        r"(?P<names>(?-i:(?:[A-Z][\w.'’-]+ ){1,2}[A-Z][\w.'’-]+)) at (?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})",
    ),
    byline_words=_words(
        "desk reporter correspondent editor writer staff agency service bureau newsroom obituaries team contributor"
        " columnist journalist reporting editorial"
    ),
    date_patterns=(_DAY_FIRST, _MONTH_FIRST, _NUMBERS, _ISO),
    fact_checking=FactChecking(
        claim_labels=(
            r"(?:the |our |key |viral |social media )?claims?(?: (?:reviewed|under review|checked|\d+|made"
            r"|in question))?"
            r"|what (?:was|they|he|she|the \w+|is being|is|has been|people) (?:said|say|claimed|claiming"
            r"|being claimed)"
            r"|(?:what's|what is) (?:the claim|being (?:said|claimed|shared))|the (?:assertion|allegation|rumou?r"
            r"|quote)"
            r"|(?:the )?statements?(?: \d+)?|assertion|allegation|rumou?r|quote|the post says|what we checked"
            r"|we checked"
            r"|the question|under review"
        ),
        claimant_labels=(
            r"(?:claim )?made by|claimed by|claimants?|who (?:said|says|claimed|made) (?:it|this|that|the claim)"
            r"|said by"
            r"|who|speaker|author(?: of (?:the )?claim)?|source(?: of (?:the )?claim)?|(?:claim )?spread by|posted by"
            r"|stated by|by whom"
        ),
        place_labels=(
            r"where(?: (?:it (?:was (?:said|made|shared|posted|published)|appeared|is shared|circulated)|seen|said))?"
            r"|(?:first )?(?:seen|appeared|posted|published|shared|spotted|circulat(?:ed|ing)|said)(?: (?:on|in|at))?"
            r"|appearance|medium|platform|location|venue|channel|when and where|where and when|context|setting"
        ),
        day_labels=(
            r"when(?: (?:it was said|was it said|said|claimed))?|(?:claim )?date(?: of (?:the )?(?:claim|statement))?"
            r"|claimed on|stated on|said on|date claimed"
        ),
        verdict_labels=(
            r"(?:the |our )?answer|"
            r"[\w'’]{2,20}(?: [\w'’]{2,20})? (?:verdict|assessment|rating|ruling)|"
            r"(?:our |the |final |fact[- ]?check(?:er'?s)? )?(?:verdict|ruling|rating|assessment|conclusion|finding"
            r"|stars"
            r"|score|judge?ment|evaluation|grade|call)s?|(?:the )?bottom line|(?:we|our team) (?:say|rate it"
            r"|rated it)"
            r"|rated|(?:the )?pinocchio test|our take|in short|the short answer|status|result|truth rating"
            r"|how we (?:rate|rated) (?:it|this)"
        ),
        rubrics=(
            r"fact[- ]?check(?:ed|er|ers|ing|s)?|checking the facts|we checked|verif(?:y|ied|ication)|claim check"
            r"|truth (?:test|squad|check)|reality check|debunk(?:ed|ing)?|(?:true|truth) or (?:false|fiction)"
            r"|star check|checked:|fact ?(?:file|find)"
        ),
        verdicts=(
            r"wide of the mark|far-fetched|not quite right|plain wrong|a stretch|a myth|bogus|bunk|overblown"
            r"|a lie|lies|a fake|fakery|recycled|mislabell?ed|mistranslated|misquoted|taken out of context"
            r"|without (?:merit|foundation|basis)|groundless|not proven|partly right|"
            r"not (?:accurate|correct|real|genuine|supported)|staged|edited|photoshopped|deepfake|clickbait"
            r"|parody|phishing|inflated|oversimplified|cherry-picks?|flawed|legitimate|genuine|authentic"
            r"|real photo|unlikely|implausible|disputed|garbled|shaky|off the mark|on the mark|spot on"
            r"|close to the mark|"
            r"(?:mostly|partly|partially|largely|completely|totally|entirely|half|almost|nearly|barely|demonstrably"
            r"|simply|wholly|not quite|technically)[ -](?:true|false|right|wrong|correct|incorrect|accurate"
            r"|inaccurate"
            r"|misleading)|true|false|fake|hoax|misleading|(?:missing|lacks?|lacking|needs?|out of) context"
            r"|half[- ]truth"
            r"|does(?:n[’']t| not) (?:hold (?:water|up)|add up|stack up|check out)|labell?ed satire"
            r"|never happened|implausible"
            r"|misinformation|nonsense|unproven|unsupported|unsubstantiated|unfounded|baseless|unverified"
            r"|unverifiable|altered|doctored"
            r"|manipulated|miscaptioned|misattributed|mis-?represented|exaggerat(?:ed|ion)|overstated|understated"
            r"|outdated|satire|scam|mixture|mixed|correct|incorrect|accurate|inaccurate|wrong|not true|untrue"
            r"|debunked"
            r"|fabricated|invented|made up|ai[- ]generated|digitally altered|distorted|pants on fire|cherry[- ]picked"
            r"|no evidence|(?:one|two|three|four|1|2|3|4) pinocchios?|geppetto checkmark|bottomless pinocchio"
            r"|unrelated"
            r"|legit|verified|(?:it's )?complicated|inconclusive|spins the facts|four-pinocchio|old (?:photo|video)"
        ),
        signs=(
            "we rate",
            "we judge",
            "we grade",
            "we mark",
            "we rank",
            "we label",
            "we call",
            "we consider",
            "we find",
            "we found",
            "we deem",
            "we therefore",
            "we thus",
            "we have rated",
            "we have judged",
            "earns",
            "receives",
            "merits",
            "deserves",
            "award",
            "pinocchio",
            "claim is",
            "claim was",
            "claim has been",
            "statement is",
            "statement was",
            "statement has been",
            "assertion is",
            "assertion was",
            "post is",
            "post was",
            "post has been",
            "why it",
            "why this",
            "why that",
        ),
        judgements=(
            r"why (?:it|this|that)(?:[’']s| is) {verdict}",
            (
                r"we (?:rate|rated|judge|find|call) (?:as )?{verdict} (?:the|this)"
                r" (?:claim|statement|post|idea|notion) that (?P<claim>[^.]+)"
            ),
            (
                r"we (?:therefore |thus |have )?(?:rate|rated|judge|judged|grade|mark|ranked?|label|find|found|deem"
                r"|consider)"
                r" (?:the|this|that|his|her|their|\w+'s) (?:claims?|statements?|assertions?|posts?|suggestion)"
                r" that (?P<claim>.+?) (?:as |to be )?{verdict}"
            ),
            (
                r"we (?:therefore |thus |have )?(?:rate|rated|judge|judged|grade|mark|rank|label)"
                r" (?:it|this|that|(?:the|this|that|his|her|their|[\w.]+[’']s?) [\w -]{0,30}?"
                r"(?:claims?|statements?|assertions?|posts?|line|figures?|videos?|photos?|quotes?|image)) (?:as "
                r"|to be |a )?"
                r"{said}"
            ),
            (
                r"we (?:call|consider|find|deem|found) (?:it|this|that|(?:the|this|that|his|her|their) (?:claim"
                r"|statement)"
                r"(?: that [^.]{3,80})?) (?:as |to be )?{verdict}"
            ),
            (
                r"(?:earns?|gets?|receives?|merits?|deserves?|award(?:ed)?|give|gave)"
                r" (?:(?:it|this|him|her|them|the \w+|\w+) )?{verdict}(?=\W*(?:[.!?]|$))"
            ),
            (
                r"(?:so|therefore|hence|thus|in short|in sum|overall|our verdict)[,:]? (?:the|this|that|his|her"
                r"|their)"
                r" (?:claim|statement|assertion|post) (?:is|was) (?:therefore |thus |rated )?{verdict}"
            ),
            (
                r"(?:the|this|that|his|her|their) (?:claim|statement|assertion|post) (?:is|was"
                r"|has been) (?:therefore |thus )?"
                r"(?:rated|judged|given) (?:as )?{said}"
            ),
        ),
        findings=(
            (
                r"(?:the|this|that|these|those) (?:footage|videos?|photos?|photographs?|images?|clips?"
                r"|pictures?|posts?"
                r"|screenshots?"
                r"|quotes?|letters?|articles?) (?:is|are|was|were)(?: in fact| actually| however,?)? {verdict}(?=\W)"
            ),
            r"(?:this|that|it) (?:is|was)(?: however,?| simply)? {verdict}(?=\.|$)",
            (
                r"(?:the |a )?(?:claims?|statements?|assertions?|suggestions?"
                r"|rumou?rs?) that (?P<claim>[^.]+?) (?:is|are|was)"
                r" (?:therefore |thus |clearly |simply )?{verdict}"
            ),
            (
                r"(?:the|this|that|his|her|their|[\w.]+[’']s?) (?:claims?|statements?|assertions?|posts?|rumou?rs?"
                r"|story)"
                r" (?:is|are|was) (?:therefore |thus |clearly |simply )?{verdict}"
            ),
        ),
        headlines=(
            r"(?:the )?(?:claims?|posts?|rumou?rs?) that (?P<claim>.+?) (?:is|are) {verdict}",
            r"it (?:is|’s|'s) {verdict} that (?P<claim>.+)",
            r"{verdict} (?:claim|rumou?r)s? that (?P<claim>.+?)(?= (?:spreads?|circulates?|goes|resurfaces?)|$)",
        ),
        scores=(
            r"(?P<value>\d{1,2}|one|two|three|four|five|six|seven) (?:(?:stars?|points?) )?(?:out )?of"
            r" (?:a possible )?(?P<best>\d{1,2}|three|four|five|six|seven|ten)(?: stars?| points?)?"
        ),
        numbers={
            "one": 1,
            "two": 2,
            "three": 3,
            "four": 4,
            "five": 5,
            "six": 6,
            "seven": 7,
            "eight": 8,
            "nine": 9,
            "ten": 10,
        },
        openers=r"in|on|at|during|via|told|speaking (?:on|in|at|to)",
        day_openers=r"since|dated|from|of|published|posted|on",
        carriers=(
            r"(?:an? |the |this |several |some |multiple )?(?:[\w-]+ )?(?:posts?|videos?|clips?|messages?|photos?"
            r"|photographs?|pictures?|images?|tweets?|memes?|screenshots?|reels?|articles?|recordings?|voice notes?"
            r"|captions?|texts?|letters?|emails?)"
        ),
        spread=(
            r"(?:posted|shared|published|circulat(?:ed|ing)|spread(?:ing)?|uploaded|wrote|written|passed on|viewed"
            r"|claimed"
            r"|said)(?: (?:widely|hundreds of times|thousands of times))? (?:on|via|to|in|across)"
        ),
        platforms=(
            r"(?:on |via |to |in |across )?(?:facebook|twitter|(?-i:X)(?: \(formerly twitter\))?|instagram|tiktok"
            r"|whatsapp|telegram"
            r"|youtube|reddit|threads|linkedin|snapchat|truth social|bluesky|weibo|social media)"
        ),
        accounts=(
            r"(?:(?:[Aa] |[Tt]he )?(?:\w+ )?(?:user|account|page|channel|website|site|group|blogger)s?(?: called"
            r"| named| known as)?)"
        ),
        crowds=(r"(?:social media|facebook|instagram|tiktok|online|internet|(?-i:X)|twitter|whatsapp) users"),
        guests=(r"(?:a |as a )?guest on|appear(?:ed|ing) on|speaking (?:on|to)|interviewed (?:on|by)"),
        occasions=(
            r"debates?|(?:campaign |television |tv |radio )?(?:ad|advert|spot)|the commons|parliament|congress"
            r"|leaders[’'] questions"
            r"|(?:breakfast )?television|radio|channel|speech|interview|press conference|news conference"
            r"|town hall|rally|hearing|briefing|podcast"
            r"|broadcast"
            r"|show|(?:council |committee )?meeting|address|column|campaign event|fundraiser|newsletter"
        ),
        hints=(
            r"reverse[- ]image[- ]search|keyframes?|image search",
            r"archive[ds]?(?: (?:link|version|copy))?|archived here",
            (
                r"(?:shared|viewed|liked|watched|retweeted|reposted) (?:more than |over |at least |almost |nearly )?"
                r"(?:[\d.,]+k?|hundreds|thousands|tens|dozens|a million)|[\d.,]+ (?:times|views|shares|likes)"
            ),
            (
                r"viral|gone viral|circulat(?:es|ed|ing)|(?:widely|been) (?:shared|spread)|shared online"
                r"|making the rounds"
                r"|spread(?:ing)? (?:widely|online)"
            ),
            r"caption(?:ed)?|screenshots?|reads (?:the|a|one)|the post(?:s|ed)?",
            (
                r"(?:we|fact-?checkers?) (?:checked|looked into|verified|asked|found|examined|contacted|fact-checked)"
                r"|told us|let[’']s (?:verify|check|fact-check)|is (?:that|it|this) (?:right|true|correct)"
            ),
            r"claims?|claimed|claiming|rumou?rs?",
            (
                r"no evidence|out of context|manipulated|doctored|digitally altered|fabricated|miscaptioned"
                r"|ai-generated"
                r"|debunked|hoax|satire|satirical|misleading"
            ),
            r"in (?:fact|reality)|actually|has nothing to do with|does not show|doesn[’']t show|not show",
            r"fact[- ]?check\w*",
        ),
        denials=r"no[,:] |(?:beware|warning)[,:]? |is it true|.{5,200} (?:does|do|did|is|was) not show",
        subjects=(
            r"claims?|statements?|assertions?|allegations?|rumou?rs?|posts?|videos?|clips?|footage|photos?"
            r"|photographs?"
            r"|pictures?|images?|quotes?|quotation|messages?|stor(?:y|ies)|reports?|letter|screenshots?"
            r"|figures?|tweet"
            r"|graphic|offer|memes?|recording|headline|article"
        ),
        links=r"to be|"
        r"is|are|was|were|has been|have been|remains?|turns out to be|turned out to be",
        statings=(
            r"(?:this|that|it|these|those)(?:[’']s| is| was| are| were)|but (?:that|this)(?:[’']s| is)"
            r"|(?:mr|mrs|ms|dr)\.? \w+ (?:is|was)|there is|there was|finds?|found"
        ),
        affirmed=r"true|right|correct|accurate|genuine|legitimate|unlikely",
        replies=r"told us|(?:spokes(?:man|woman|person)|when asked)",
        conclusions=r"in (?:sum|short|conclusion|summary|reality)|so|therefore|hence|thus|overall"
        r"|to sum (?:it )?up|our (?:conclusion|verdict|finding)",
        negations=r"not|no|never|none|cannot|didn[’']t|doesn[’']t|isn[’']t|wasn[’']t|won[’']t|can[’']t"
        r"|hasn[’']t|aren[’']t|weren[’']t",
        assertions=(
            (
                r"(?:posts?|videos?|clips?|messages?|photos?|pictures?|images?|tweets?|memes?|articles?|users?"
                r"|page|website"
                r"|who|people|he|she|they|rumou?r|story|tale)\b[^.!?:\"“”]{0,60}?\b(?:claim(?:s|ed|ing)?|sa(?:ys?|id|ying)"
                r"|alleg(?:es?|ed|ing)|suggest(?:s|ed|ing)?|assert(?:s|ed|ing)?|stat(?:es|ed|ing))"
                r"(?: that)? (?P<claim>[^.]+)"
            ),
            (
                r"claims? that (?P<claim>[^.]+?)(?=,| (?:is|are|have|has|was|were) (?:spread|going|circulat|shared"
                r"|been)|\.)"
            ),
            (
                r"(?:claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)) (?:that )?(?P<claim>(?:the|an?|he|she|it|they"
                r"|(?-i:[A-Z]))\b[^.]+)"
            ),
            r"(?:claiming|claim) to show (?P<claim>[^.]+)",
            r"is it true that (?P<claim>[^?]+)",
        ),
    ),
    male_names=_words(
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark"
        " donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob"
        " gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander"
        " raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan"
        " jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe"
        " jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent bobby russell"
        " louis philip bradley tom tim mike steve bill bob dan jim ben chris matt tony greg jeff ted marco"
        " vladimir sergei dmitry ivan igor oleg alexei mohammed muhammad mohamed ahmed ali hassan omar ibrahim abdullah"
        " hans karl klaus jürgen wolfgang stefan pierre jean jacques françois michel luis carlos miguel antonio pedro"
        " trevor grant marcus darius dean callum tobias norman leonard martin hugo oliver harry simon graham neil ian"
        " colin stuart nigel gordon derek barry clive rupert malcolm duncan felix musa"
        " chad israel dallas troy rajesh suresh ramesh sanjay vijay ajay anil sunil rahul amit arun ashok deepak dinesh"
        " manoj mohan mukesh naveen nitin pankaj prakash pradeep rakesh ravi sandeep satish vikram vinod vivek arjun"
        " narendra rohit imran asif bilal faisal hamza hussein kamran khalid mahmoud mustafa nasir nawaz rashid saeed"
        " salman shahid tariq umar usman yusuf babatunde chinedu emeka femi ifeanyi kelechi kunle nnamdi obinna segun"
        " tunde wale babajide aliyu abubakar bello sani yakubu kwame kofi kwesi otieno kamau mwangi njoroge ochieng"
        " juma"
        " eoin cian conor liam niall padraig pádraig seamus séamus diarmuid donal fergal fionn declan brendan micheál"
        " hiroshi kenji takashi akira"
    ),
    female_names=_words(
        "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret"
        " ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura"
        " cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra"
        " rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren"
        " christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison"
        " frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle"
        " beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary nadia fatima aisha"
        " olga natalia svetlana ekaterina irina katerina greta ingrid astrid claire sophie chloe lucy kate jane"
        " lorraine ana mara"
        " wendy tammy sally jill gwen priya marjorie constance delphine josephine patty rosalind eimear sinéad milagros"
        " solveig carla carly fiona nicola theresa ursula angela christine"
        " paris georgia savannah florence chelsea sydney brooklyn priya anjali sunita kavita neha pooja rekha meena"
        " lakshmi anita deepa divya geeta indira mamata nirmala radha ritu seema shweta smita sonia sushma swati usha"
        " aisha fatima khadija maryam mariam zainab amina hauwa halima ayesha farah nadia saima shazia sadia amaka"
        " adaeze chioma ngozi ifeoma folake funke yetunde nneka akosua efua wanjiru wambui akinyi atieno njeri wangari"
        " achieng aoife caoimhe ciara niamh siobhán siobhan sinéad sinead róisín gráinne maeve orla deirdre keiko yuki"
    ),
)
