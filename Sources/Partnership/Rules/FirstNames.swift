/// First names that are common in France, folded, to see that a text may name somebody.
///
/// A name that is missing is not seen; the question is a reminder, not a proof.
enum FirstNames {
  static let all = Set(
    """
    abdel abdelkader abdou abdoulaye adama adele adrien agathe agnes ahmed aicha aissata alain \
    albert alexandra alexandre alexis ali alice aline alphonse amadou amandine ambre amelie amina \
    aminata amine anais andre andrea angela angelique anissa anita anna anne annick annie anthony \
    antoine antonio arnaud arthur assia astou audrey aurelie aurelien awa axel ayoub aziz badia \
    baptiste barbara bastien beatrice benjamin benoit bernadette bernard bertrand bilal boubacar \
    brahim brigitte bruno camille carine carla carole caroline cassandra catherine cecile cedric \
    celia celine chantal charles charlotte cheikh chloe christelle christian christiane christine \
    christophe claire clara claude claudine clement clemence colette corinne coralie cyril dalila \
    damien daniel daniele danielle david deborah delphine denis denise diane didier djamel djibril \
    dominique dorothee eddy edith edouard elodie eliane elena elisabeth elise emilie emma emmanuel \
    emmanuelle enzo eric erwan estelle esther ethan etienne eugene eva evelyne fabien fabienne \
    fabrice fadila fanny fanta farid farida fatima fatimata fatou fatoumata faycal felix fernand \
    fernando florence florent florian francis franck francois francoise frank frederic frederique \
    gabin gabriel gaelle gautier genevieve geoffrey georges gerald geraldine gerard germaine \
    ghislaine gilbert gilles gisele gregory guillaume guy habib hafida hakim halima hamid hamza \
    hanane hassan hawa helene henri herve hicham hocine houda hugo hugues ibrahim ibrahima imane \
    ines inaya irene isabelle ismael issa ivan jacqueline jacques jade jamal jamila janine jean \
    jeanne jeannine jennifer jeremy jerome jessica joao joel joelle jonathan jordan jose josette \
    josiane joseph josephine judith jules julia julie julien juliette justine kadiatou kader kamel \
    karim karima karine katia kelly kenza kevin khadija khadidja khaled khalid kylian laetitia \
    lamia laura laure laurence laurent laurie lea leila lena leo leon leonie leslie lilian liliane \
    lina linda lionel lisa loic lola louis louise luc lucas lucie lucien lucienne ludivine ludovic \
    lydia lyna madeleine maeva mael magali mahamadou maimouna malika mamadou manon manuel marc \
    marcel marcelle margaux margot marguerite maria mariam mariama marianne marie marielle marina \
    marine marion marius marjorie martine maryse mathias mathieu mathilde mathis matteo matthieu \
    maurice max maxence maxime medhi mehdi melanie melissa mercedes michael michel michele \
    micheline michelle miguel mireille mohamed mohammed mokhtar monique morgane moussa mouna \
    mourad moustapha muriel mustapha myriam nabil nadege nadia nadine naima najat nassim natacha \
    nathalie nathan nawel nicolas nicole nina noah noe noel noelle nora noura nour odette odile \
    olivia olivier omar ophelie oscar oumar oumou ousmane pascal pascale patrice patricia patrick \
    paul paula paulette pauline paulo pedro philippe pierre pierrette quentin rachel rachid \
    rachida raphael raymond raymonde rebecca redouane regine regis remi remy renaud rene renee \
    richard robert robin rodolphe rodrigue roger roland rolande romain romane rosa rose rudy \
    ruben sabine sabrina safia said saida salah salima salimata sami samia samir samira samuel \
    sandra sandrine sara sarah sebastien selim serge severine sidonie simon simone sofia sofiane \
    solange soledad sonia sophie souad soumaya stanislas stephane stephanie steven suzanne sylvain \
    sylvette sylviane sylvie tarek teresa theo theophile therese thibault thierry thomas tiago \
    timeo tom valentin valentine valerie vanessa veronique victor victoire victoria vincent \
    violette virginie viviane wahiba walid warda wassila william xavier yacine yael yamina yanis \
    yann yannick yasmina yasmine yassine yohan yolande youcef younes yousra youssef yves yvette \
    yvon yvonne zahra zakaria zhor zineb zoe zohra zoubida
    """.split(separator: " ").map(String.init))
}
