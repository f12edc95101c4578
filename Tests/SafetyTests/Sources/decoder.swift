// What libFuzzer feeds: any bytes at all. Compiled with the sources of `Journal` as one module.

/// Takes some bytes for a segment, and checks what must hold whatever they are.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var scanner = SegmentScanner(SegmentBytes(bytes))
  var places: [SegmentPosition] = [.start]
  while scanner.next() {
    precondition(scanner.position.offset > (places.last?.offset ?? 0), "no progress")
    places.append(scanner.position)
    guard scanner.fault() == nil, let record = scanner.record(in: "2015-01.rec") else { continue }
    // What is read is written again as it was, but for the ways of writing that a reader tolerates.
    guard let body = try? RecordEncoder.body(record.fields) else { continue }
    let line = Array("Chaine: \(String(repeating: "0", count: 64))\n".utf8)
    var again = SegmentScanner(SegmentBytes([0x0A] + body.drop { $0 == 0x0A } + line))
    if again.next(), again.fault() == nil {
      precondition(
        again.record(in: "2015-01.rec")?.fields == record.fields, "a value changed on its way")
    }
  }
  precondition(scanner.tail.count == count - scanner.position.offset, "bytes fell out of the file")
  // Scanning from the middle finds what scanning from the start found.
  let middle = places[places.count / 2]
  var rest = SegmentScanner(
    SegmentBytes(Array(bytes[middle.offset...]), base: middle.offset), from: middle)
  while rest.next() {}
  precondition(rest.position == scanner.position, "the start changes the end")
  guard let replica = ReplicaName("d93a") else { return 0 }
  let file = SegmentFile(
    path: "journaux/d93a/2015-01.rec", replica: replica, name: nil, role: .segment, size: count,
    modified: 0, device: 0, inode: 0)
  _ = SegmentVerifier.verify(SegmentBytes(bytes), of: file, own: replica)
  return 0
}
