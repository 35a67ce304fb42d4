import type { Intent } from './reading.ts'

/** Whole messages that mean one thing only (comma-separated, same notation as the word groups of the signs). */
export const wholeMessages: Readonly<Partial<Record<Intent, string>>> = {
  affirm:
    'ja, jaa, jaja, jawel, ja hoor, ja zeker, ja dat klopt, ja dat is juist, klopt, klopt helemaal, dat klopt, juist, dat is juist, das juist, inderdaad, zeker, zeker weten, zekers, tuurlijk, natuurlijk, ja graag, graag, ok, oke, okee, okay, okido, oki, ok is goed, is goed, goed, das goed, dat is goed, prima, akkoord, correct, exact, yes, yep, yup, yeah, yess, jep, jup, jups, joa, joat, doe maar, ja bewaar, bewaar maar, opslaan, ja opslaan, sla op, sla maar op, bevestig, bevestigen, ik bevestig, ja ik bevestig, yes please, yes save it, thats right, thats correct, correct, sure, right, confirm, save it, absoluut, helemaal juist, helemaal correct, ja perfect, perfect ja, ja top, jazeker, ja das juist, ja da klopt, da klopt, klopt ja, yes correct, ja da is goe, is goe, tis goed, tis juist, tis goe, ja tis juist, ja ja, go ahead, go, zo is het, zo is t, doe ma, yes please save it',
  deny: 'nee, neen, neeje, neenee, nee hoor, nope, nop, nee dank je, nee bedankt, nee klopt niet, neen klopt niet, klopt niet, dat klopt niet, da klopt niet, da klopt nie, klopt nie, niet juist, dat is niet juist, dat is fout, das fout, dat is niet correct, niet correct, nee niet juist, nee da nie, nee niet doen, nee doe maar niet, doe maar niet, liever niet, nee liever niet, zeker niet, absoluut niet, helemaal niet, niet opslaan, nee niet opslaan, no, nah, no thanks, no thank you, not correct, thats wrong, thats not right, that is not right, wrong, incorrect, fout, not really, bijlange niet, bijlange nie, toch niet, nee toch niet, neeje gij, nee da klopt nie, nee dat klopt niet, nee das nie juist, nee tis nie juist, no thats wrong, nee gij',
  thanks:
    'bedankt, dank je, dank u, dankje, danku, dankjewel, dank je wel, dank u wel, dankuwel, merci, merciekes, mercikes, mercie, thx, thanks, thank you, thnx, tnx, ty, super bedankt, ok bedankt, ok merci, top bedankt, merci he, top merci, bedankt voor de hulp, bedankt voor je hulp, bedankt voor alles, dank voor de hulp, thanks a lot, thank you so much, many thanks, great thanks, ok thanks, perfect bedankt, perfect thanks, top, super, tof, keitof, geweldig, wauw bedankt, cheers, much appreciated, keibedankt, hartelijk dank, hartelijk bedankt, alvast bedankt, ok super bedankt, perfect merci, super merci, oke dankje, nice thanks, awesome thanks, cool thanks, merci zelle, danke, ok dankjewel',
  greet:
    'hallo, halloo, hey, heey, hei, hoi, hoi hoi, hi, hello, hello there, hey hey, dag, daag, dagje, goeiemorgen, goedemorgen, goeiemiddag, goedemiddag, goeienamiddag, goeienavond, goedenavond, goeiendag, goedendag, goeiedag, yo, joow, salut, ey, ewa, hallo bot, hey bot, hi bot, hallo buddy, hey buddy, hallokes, hallootjes, good morning, good afternoon, good evening, morning, hiya, hi there, hey there, dag allemaal, hoe gaat het, hoe gaat het ermee, alles goed, hey alles goed, hallo alles goed, hoe ist, how are you, whats up, tot later, tot straks, tot morgen, salukes, slaapwel, bye, doei, goodbye, see you, see you tomorrow, ciao, dada, tot ziens, fijne avond, prettig weekend, fijn weekend, goeie morgen, goeie middag, goeie avond, welkom, dag bot, hallo iemand daar, iemand daar',
  cancel:
    'stop, stoppen, stop maar, annuleer, annuleren, annuleer maar, cancel, cancel it, cancel this, laat maar, laat maar vallen, laat mo, laat ma, vergeet het, vergeet het maar, vergeet maar, nevermind, never mind, nvm, forget it, breek af, breek maar af, afbreken, abort, abort please, reset, terug, niet nu, niks, toch maar niet, toch niet nodig, niet meer nodig, stop dit, sluit, sluiten, quit, exit, ik stop, stop please, wacht stop, hou op, hou maar op, begin opnieuw, opnieuw beginnen, start over, drop it, scrap that, leave it, laat het maar, laat dat maar, terug naar start, terug naar begin, ik doe het later, doe ik later, later, ik doe het straks wel, niet opslaan stop',
  undo_log:
    'undo, undo that, undo last, ongedaan maken, maak ongedaan, maak dat ongedaan, wis, wissen, wis dat, verwijder, verwijderen, verwijder dat, verwijder dit, verwijder laatste, verwijder de laatste, delete, delete that, delete last, delete it, haal weg, remove that, remove it, remove the last one, smijt weg, gooi weg, weg ermee, doe dat weg, haal dat weg, delete the last one, verwijder log, wis laatste, laatste wissen, laatste verwijderen, smijt da weg',
  help: 'help, hulp, help me, menu, opties, start, begin, commandos, uitleg, handleiding, info, ?, wat kan je, wat kan je allemaal, wat kan je doen, wat kun je, wat kan jij, wat doe jij, wat doe je, hoe werkt dit, hoe werkt het, hoe werkt da, hoe werk je, hoe werkt deze bot, hoe gebruik ik dit, hoe gebruik ik deze bot, hoe moet dit, wat kan ik hier, wat kan ik hier doen, wat kan ik hier allemaal, wat kan ik hiermee, wat kan ik vragen, wat kan ik je vragen, what can you do, what can i do here, how does this work, how do i use this, commands, options, instructions, who are you, wie ben jij, wie ben je, wat ben jij, wat is dit, what is this, ik snap het niet, ik snap er niks van, geef uitleg, show commands, help please, help aub, hoe begin ik, waar begin ik',
  my_families:
    'mijn gezinnen, gezinnen, mijn gezin, mijn families, my families, families, toon gezinnen, toon mijn gezinnen, lijst gezinnen, overzicht gezinnen, show my families, list families, wie volg ik op, wie zijn mijn gezinnen, mijn mamas, mijn codes',
  my_logs:
    'mijn uren, uren, mijn logs, logs, logboek, mijn logboek, mijn contacten, mijn verslagen, mijn bezoeken, overzicht, overzicht uren, overzicht contacten, my logs, my hours, hours, history, geschiedenis, my log, my visits, my contacts, my notes, uren tot nu toe, totaal uren, hoeveel uren, hoeveel uur, urenstaat, urenoverzicht, log, show my logs',
  my_appointments:
    'mijn afspraken, afspraken, agenda, mijn agenda, planning, mijn planning, kalender, my appointments, appointments, calendar, my calendar, schedule, my schedule, volgende afspraak, volgend bezoek, volgende bezoek, next appointment, next visit, komende afspraken, wat staat er gepland, upcoming, upcoming visits, upcoming appointments',
  log_contact:
    'nieuw contact, contact loggen, log, loggen, contact registreren, nieuw verslag, verslag, verslag maken, registreer contact, registreren, bezoek loggen, huisbezoek loggen, contact toevoegen, nieuwe log, new log, new contact, log a visit, log a contact, log visit, add contact, add a visit, ik wil een contact loggen, ik wil loggen, ik wil een bezoek loggen, huisbezoek, huisbezoek registreren',
  plan_contact:
    'afspraak maken, afspraak plannen, bezoek plannen, huisbezoek plannen, plan bezoek, plan een bezoek, nieuwe afspraak, inplannen, plan contact, plan a visit, schedule a visit',
  set_reminder:
    'herinnering, reminder, herinner mij, herinnering instellen, nieuwe herinnering, set reminder, remind me, zet een herinnering, stuur een herinnering',
  flag_urgent:
    'dringend, urgent, noodgeval, spoed, emergency, sos, dringend melden, dringende melding, iets dringends, alarm, crisis, het is dringend, tis dringend, dringende situatie, urgente melding, meld dringend, flag urgent, report urgent, its urgent, help dringend, dringend hulp nodig, urgente hulp nodig, bel mij, bel me, bel mij dringend, call me, help help, ik heb dringend hulp nodig',
  intervision:
    'intervisie, intervision, volgende intervisie, intervisie agenda, inbrengen, casus inbrengen, punt voor intervisie, next intervision, intervisievraag, wanneer intervisie, wanneer is intervisie',
  set_language:
    'engels, english, nederlands, dutch, frans, french, taal, language, taal wijzigen, in english, english please, engels aub, nl, en, fr, nederlands aub, switch to english, change language, in het engels, in het nederlands, taal veranderen, speak english, spreek engels, taal en, taal nl, taal engels, taal nederlands',
  privacy:
    'privacy, gdpr, avg, mijn gegevens, gegevens, dataverwerking, privacybeleid, privacyverklaring, my data, data, is dit anoniem, is dit prive, is this private, is this anonymous, privacy policy',
  contact_lecturer:
    'docent, lector, mijn docent, mijn lector, begeleider, contact docent, contacteer docent, docent contacteren, bel docent, bericht docent, lecturer, contact lecturer, my lecturer, stagebegeleider, begeleidster',
  ack_alert:
    'gezien, ik neem het op, ik neem dit op, ik neem over, overgenomen, melding gezien, melding overgenomen, neem ik op, ik neem het over, ik bel de student, acknowledged, ack, seen, on it, im on it, got it, i got it, ill take it, ill take this, handled, i acknowledge, ik pak het op, in behandeling, ik volg op, ik volg het op, genoteerd ik neem over',
  list_alerts:
    'meldingen, open meldingen, alarmen, alerts, open alerts, list alerts, dringende meldingen, openstaande meldingen, toon meldingen, escalaties, open escalaties, show alerts, lijst meldingen',
  intake_gdi:
    'intake, gdi, intake gdi, deprivatie index, deprivatieindex, kansarmoedecriteria, kansarmoede index, nieuwe intake, intake invullen, start intake, new intake, intake starten, gdi invullen',
  match_family:
    'match, matchen, koppelen, match gezin, match family, gezin koppelen, nieuwe match, nieuwe koppeling, koppel gezin, student koppelen',
  new_buddy_request:
    'buddy aanvragen, nieuwe buddy, buddy aanvraag, aanvraag, aanmelding, nieuwe aanvraag, nieuwe aanmelding, aanmelden, request a buddy, new request, buddy request, gezin aanmelden, aanvraag indienen',
}

/** Turns of phrase that speak for an intent without settling it; weighed beside the regression. */
export const telling: Readonly<Partial<Record<Intent, string>>> = {
  correct_log:
    'correctie, corrigeer, corrigeren, verbeter, verbeteren, pas .. aan, aanpassen, wijzig, wijzigen, verander, moet zijn, moest zijn, het was geen, was geen, twas geen, niet 1 uur maar, en niet, en geen uur, ipv, in plaats van, inplaatsvan, fout, foutje, vergissing, verkeerd, verkeerde, ik bedoelde, bedoelde, typfout, tikfout, sorry het was, it was actually, was eigenlijk, change the last, change it to, change the, correct the, i meant, should be, should have been, not an hour but, wrong family, wrong date, edit, fix the, update the last, laatste log, laatste verslag, vorige log, maak er .. van, zet .. op, voeg .. toe aan, mistake',
  undo_log:
    'maak .. ongedaan, ongedaan, verwijder .. laatste, verwijder mijn, verwijder de, verwijder het, verwijder dat, verwijder da, wis .. laatste, wis de, wis het, wis mijn, haal .. weg, haal .. eruit, smijt .. uit, smijt .. weg, doe .. weg, gooi .. weg, terug uit, dubbel ingegeven, dubbel gelogd, dubbel verzonden, twee keer gelogd, 2x gelogd, delete, remove the, remove my, remove last, undo, erase, verwijderen, schrap, schrappen, log .. weg, trek .. in, logged twice, dubbel',
  cancel:
    'laat maar, annuleer, vergeet het, stop maar, breek .. af, never mind, nevermind, cancel, forget it, forget that, hoeft niet meer, laat het maar, niet meer nodig',
  find_service:
    'waar vind, waar kan, waar is, waar zijn, waar in, zoek, ik zoek, zoeken, zoekt, op zoek, ken je, ken jij, kent ge, kende, weet je een, weet jij, weet er iemand, is er een, is er ergens, zijn er, bestaat er, adres van, adres voor, nummer van, telefoonnummer van, openingsuren, in de buurt, dichtste, dichtstbijzijnde, dichtbij, vlakbij, where can, where is, where do, looking for, is there a, are there any, near, address of, phone number of, find me, nearest, opening hours, which organisation, welke organisatie, welke dienst, waar moet ze, waar kunnen, gratis, bij wie kan, hulp bij, contactgegevens, any, know a, know any, tips voor een',
  my_families:
    'mijn gezinnen, welke gezinnen, welk gezin, wie volg ik, welke families, wie zijn mijn, aan wie ben ik, hoeveel gezinnen, my families, which families, who am i, assigned to, gekoppeld aan, welke mamas, lijst van mijn gezinnen, which family',
  my_logs:
    'mijn uren, urenteller, hours ive done, hours i did, hours i have, hours ive got, hours do i have, hours so far, mijn uren, hoeveel uur, hoeveel uren, hoeveel uurkes, mijn contacten, toon mijn, mijn logs, mijn verslagen, overzicht van mijn, mijn bezoeken, laatste bezoek, wat heb ik .. genoteerd, wat had ik genoteerd, hoe vaak ben ik, hoeveel keer, hoeveel bezoeken, hoeveel huisbezoeken, wanneer was ik laatst, wanneer heb ik .. laatst, last time, when did i last, how many hours, how many visits, my hours, show my logs, past visits, my visits, uren totaal, what did i',
  my_appointments:
    'mijn afspraken, mijn planning, mijn agenda, heb ik .. afspraken, heb ik .. afspraak, wat staat er .. planning, staat er gepland, wanneer moet ik, wanneer moek, wanneer is mijn volgende, volgende afspraak, welke afspraken, wanneer ga ik, wanneer zie ik, wanneer heb ik, when is my next, my appointments, do i have any appointments, what appointments, what do i have, wat heb ik .. gepland, next visit, hoe laat moet ik, hoe laat heb ik, welke dag',
  plan_contact:
    'ga ik, ik ga, gaan we, we gaan, ga ik naar, ik zie haar, afspraak met, afgesproken, afgesproken met, plan, inplannen, ingepland, gepland, komt .. mee, zal ik, going to, seeing, will visit, i will, im going, visiting, meeting, appointment with, ik ga terug, volgende week ga',
  set_reminder:
    'herinner, herinnering, herinneringen, reminder, remind, seintje, verwittig mij, verwittig me, laat .. weten, stuur mij .. herinnering, doe mij .. denken, doe me .. denken, niet vergeten, vergeet mij niet, wek mij, ping me, alert me, notify me, dont let me forget, notificatie, alarm zetten, zet een wekker',
  new_buddy_request:
    'buddy aanvragen, buddy aan te vragen, een buddy, buddy vr, nen buddy, buddy voor, aanmelding, aanmelden, aan te melden, aanvraag, doorverwijzen, doorverwijzing, plaats voor, nieuw gezin aanmelden, request a buddy, requesting a buddy, need a buddy, buddy for, refer a, like to refer, wachtlijst, student buddy',
  intervision:
    'intervisie, intervision, intervisies, intervisiemoment, supervisie, inbrengen, in groep bespreken, bespreken in groep, intervisiegroep, leergroep',
  help: 'hoe werkt, hoe gebruik, wat kan ik hier, wat kan je, wat kun je, hoe moet ik, ik snap niet, hoe registreer, hoe log ik, how do i use, how does this, what can you, how do i log, geef een voorbeeld, commandos, uitleg over de bot, ik weet niet hoe, handleiding',
  greet: 'hallo, goeiemorgen, goedemorgen, goeiedag, goeiendag, goeienavond, hello, good morning',
  thanks: 'bedankt, dankje, dankjewel, dank je, dank u, merci, thanks, thank you, thx',
  set_language:
    'in het engels, in het nederlands, in het frans, naar het engels, naar het nederlands, naar het frans, spreek engels, spreek nederlands, in english, in dutch, in french, to english, to dutch, to french, taal, language, overschakelen, switch to, antwoord .. nederlands, antwoord .. engels, speak english, speak dutch, praat engels, praat nederlands, use english, nederlands aub, engels aub',
  privacy:
    'privacy, gdpr, avg, gegevens, data, anoniem, anonymous, anonymously, wie kan .. lezen, wie leest, wie ziet, wie kan .. zien, bewaard, hoe lang bewaar, bijgehouden, hou je bij, my data, who can read, who can see, stored, store, beroepsgeheim, vertrouwelijk, confidential, inzage',
  contact_lecturer:
    'mijn docent, mijn docente, mijn lector, mijn begeleider, mijn begeleidster, mijn stagebegeleider, de docent, de docente, de lector, de begeleider, begeleidster, mn begeleidster, mn docent, lector, docent, docente, begeleider, stagebegeleider, stagebegeleidster, praktijklector, my lecturer, my supervisor, my teacher, my coach, lecturer, supervisor, mentor, coach, praten met iemand van school, iemand van school, overleggen met, bericht sturen naar',
  intake_gdi:
    'intake, gdi, deprivatie, deprivatie index, kansarmoede, kansarmoedecriteria, kansarmoedekaart, criteria, scoren, deprivation index, deprivation',
  match_family:
    'koppel, koppelen, koppeling, match, matchen, wijs .. toe, toewijzen, ontkoppel, hang .. aan, hangt .. aan, assign, link, pair, past bij, nog geen buddy, wordt buddy van, start traject, buddy van',
  ack_alert:
    'ik neem, neem ik, overgenomen, neem over, opgenomen, neem .. op, gezien, bel de student, bel student, bel haar, contacteer de student, handling, on it, take this, take it, i got, ill call, ill take, acknowledge, acknowledged, in behandeling, melding afgesloten, melding sluiten, afgehandeld, ik volg .. op, ik pak',
  list_alerts:
    'welke meldingen, meldingen, openstaande, nog open, open staan, alarmen, alerts, escalaties, iets dringends, dringende meldingen, wachtrij, lijst met',
  ask_info:
    'wat moet ik doen, wat doe ik, wat doen we, wat als, moest er ooit, stel dat, wanneer moet, wie bel ik, wie moet ik bellen, mag ik, mag een student, moet ik, hoe lang, tot wanneer, vanaf wanneer, hoeveel krijgt, hoe vraag, hoe vraagt, what if, what should, what would, do i need, do i have to, should i, am i allowed, can i, how long, how much, when should, wat is, wat zijn, hoe herken, hoe weet ik, is het normaal, hoe zit het met, wat betekent, what is, what are, what does, verschil tussen, hoe ga ik om, kan je uitleggen, explain, voor het geval, what number',
}

/** Signs that a meeting with a family is told of. */
export const contactWords =
  'huisbezoek, hb, bezoek, bezocht, gebeld, gebeeld, opgebeld, belde, getelefoneerd, gewandeld, geweest, gesproken, gepraat, gebabbeld, gezien, gezeten, meegegaan, mee naar, samen, langsgegaan, langs geweest, gepasseerd, ge-smst, gesmst, gestuurd, niet thuis, niet opgedaagd, gemist, afgezegd, no show, wandeling, uitstap, videocall, visited, visit, home visit, called, phoned, walked, talked, met, spoke, texted, went, took, geholpen, ingevuld, uitgelegd, gespeeld, gekookt, met haar naar, samen naar, bij haar, helped, ging langs, was bij, kom van, kom just van, vandaag bij, ik was, we hebben, heb haar, geluisterd, telefoon, telefoontje, app, whatsapp, doorverwezen, uur, minuten, min, kwartier, uurtje, uurke, half uur, halfuur, hour, minutes'
