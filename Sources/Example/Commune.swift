/// A commune of the Seine-Saint-Denis as the registers of 2024 give it.
///
/// Source: BANATIC (DGCL), code officiel géographique (INSEE); Docs/Example/ORIGINS.md.
struct Commune: Sendable, Hashable {
  let insee: String
  let name: String
  /// The municipal population that counted in 2024.
  let population: Int
  let siren: String

  init(_ insee: String, _ name: String, _ population: Int, _ siren: String) {
    self.insee = insee
    self.name = name
    self.population = population
    self.siren = siren
  }

  /// « du Bourget », « des Lilas », « d’Aubervilliers », « de Bondy ».
  var ofName: String {
    if name.hasPrefix("Le ") { return "du \(name.dropFirst(3))" }
    if name.hasPrefix("Les ") { return "des \(name.dropFirst(4))" }
    return "AÉÎI".contains(name.prefix(1)) ? "d’\(name)" : "de \(name)"
  }

  /// « au Bourget », « aux Lilas », « à Aubervilliers ».
  var atName: String {
    if name.hasPrefix("Le ") { return "au \(name.dropFirst(3))" }
    if name.hasPrefix("Les ") { return "aux \(name.dropFirst(4))" }
    return "à \(name)"
  }

  /// The forty communes, in the order of their codes.
  static let all: [Commune] = [
    Commune("93001", "Aubervilliers", 90_071, "219300019"),
    Commune("93005", "Aulnay-sous-Bois", 86_135, "219300050"),
    Commune("93006", "Bagnolet", 39_366, "219300068"),
    Commune("93007", "Le Blanc-Mesnil", 58_257, "219300076"),
    Commune("93008", "Bobigny", 55_056, "219300084"),
    Commune("93010", "Bondy", 52_905, "219300100"),
    Commune("93013", "Le Bourget", 14_832, "219300134"),
    Commune("93014", "Clichy-sous-Bois", 29_735, "219300142"),
    Commune("93015", "Coubron", 5063, "219300159"),
    Commune("93027", "La Courneuve", 47_160, "219300274"),
    Commune("93029", "Drancy", 71_363, "219300290"),
    Commune("93030", "Dugny", 11_328, "219300308"),
    Commune("93031", "Épinay-sur-Seine", 53_489, "219300316"),
    Commune("93032", "Gagny", 40_189, "219300324"),
    Commune("93033", "Gournay-sur-Marne", 6882, "219300332"),
    Commune("93039", "L’Île-Saint-Denis", 8664, "219300399"),
    Commune("93045", "Les Lilas", 23_469, "219300456"),
    Commune("93046", "Livry-Gargan", 46_028, "219300464"),
    Commune("93047", "Montfermeil", 27_980, "219300472"),
    Commune("93048", "Montreuil", 111_455, "219300480"),
    Commune("93049", "Neuilly-Plaisance", 21_415, "219300498"),
    Commune("93050", "Neuilly-sur-Marne", 37_531, "219300506"),
    Commune("93051", "Noisy-le-Grand", 70_374, "219300514"),
    Commune("93053", "Noisy-le-Sec", 46_094, "219300530"),
    Commune("93055", "Pantin", 60_800, "219300555"),
    Commune("93057", "Les Pavillons-sous-Bois", 24_165, "219300571"),
    Commune("93059", "Pierrefitte-sur-Seine", 32_379, "219300597"),
    Commune("93061", "Le Pré-Saint-Gervais", 16_865, "219300613"),
    Commune("93062", "Le Raincy", 14_877, "219300621"),
    Commune("93063", "Romainville", 33_266, "219300639"),
    Commune("93064", "Rosny-sous-Bois", 45_655, "219300647"),
    Commune("93066", "Saint-Denis", 113_942, "219300662"),
    Commune("93070", "Saint-Ouen-sur-Seine", 53_207, "219300704"),
    Commune("93071", "Sevran", 51_845, "219300712"),
    Commune("93072", "Stains", 40_359, "219300720"),
    Commune("93073", "Tremblay-en-France", 37_271, "219300738"),
    Commune("93074", "Vaujours", 7478, "219300746"),
    Commune("93077", "Villemomble", 30_332, "219300779"),
    Commune("93078", "Villepinte", 38_725, "219300787"),
    Commune("93079", "Villetaneuse", 12_663, "219300795"),
  ]

  /// The place in ``all`` of the commune of the 2015 document, which no made-up fact speaks of.
  static let pierrefitte = all.firstIndex { $0.insee == "93059" }
}
