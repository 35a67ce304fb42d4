/**
 * Family names one meets at a consultation bureau in Flanders, of every origin: with them a name typed in small letters is
 * still known for one. Those that are words of every day ("bakker", "smet") are left out on purpose.
 */
const names = `
abdi abdullahi abdulrahman acar adeyemi afonso agyeman ahmadi ahmadzai ahmed ahmeti akbari akbulut akin aksoy aktas alami ali alves amrani andrade antonov appiah arslan asante aslan avci aydin ayaz azizi bah bakkali balde barry bekele bensaid benali benhaddou berisha beqiri boateng bogdan botezatu bouazza boulahrouz bouzid bulut bytyqi camara carvalho celik cetin chebbi chen cisse claeys claes coene conde coppens costa coulibaly coşkun danso daoud declercq demir demirci desmet dewitte diaby diakite diallo diarra diop dimitrov dogan doumbia dubois ekinci erdogan eren ergin fernandes ferreira fofana franssens gashi georgiev georgieva getachew gomes goossens guler gunes haddad haile hakimi hamidi hassan hasani hendrickx hermans hossain hoxha huseyin hussain hussein ibrahim iliev ilieva ilyas iordache ivanov ivanova jacobs jalloh janssen janssens jansen kabila kaba kadiri kalala kamara kaplan karaca karaman karimi kasongo kaya keita khalil khan kilic kiliç koc kone konate koroma kovacs kowalska kowalski krasniqi kumar kurt lambrecht lemmens leclercq limani lopes lucas mahamud maes mambu mansouri martens mbuyi mehmeti mendes mensah mertens mertins michiels mohamed mohammadi mohammed morina mulder mutombo mwamba nabi nazari ndiaye nguyen nikolov niyonzima nkosi novak nowak nsabimana nzuzi okafor okoye omar omari osei osman osmani ouedraogo owusu ozcan ozdemir ozkan ozturk pauwels peeters pereira petrov petrova pham pinto polat popa popescu quartey rahimi rahman rexhepi ribeiro rodrigues rossi safi sahin salhi sanchez sane santos sarr segers sen sene sesay shala shehu sidibe silva simsek singh soares sultani sylla tahiri tanriverdi tekin tesfay tesfaye todorov todorova torun toure traore tshibanda tunc turan ucar unal uwimana uysal vandamme vandenberghe vandenbroeck vandevelde vandewalle verbeke verhaeghe verhoeven verlinden vermeersch vermeulen verstraete wauters wieczorek willems wouters wuyts yalcin yavuz yildirim yildiz yilmaz yusuf zeqiri zuberi
`
export const surnames: ReadonlySet<string> = new Set(
  names
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/)
    .filter((name) => name.length > 1),
)
