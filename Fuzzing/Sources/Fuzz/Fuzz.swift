import Foundation
import FuzzTargets

// libFuzzer brings a main function of its own, but the package manager wants one of the module's name: `Fuzz TARGET …` is
// that one, and hands what follows the target's name to libFuzzer (https://llvm.org/docs/LibFuzzer.html).

/// libFuzzer's own loop (`FuzzerDriver.cpp`): parses its arguments, and calls back with an input at a time.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Set once, before the loop begins.
nonisolated(unsafe) private var target: FuzzTarget?

/// Tries an input; ends the process where something doesn't hold, so that libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput") public func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  guard let findings = target?.findings(input), !findings.isEmpty else { return 0 }
  for finding in findings { FileHandle.standardError.write(Data("FINDING: \(finding)\n".utf8)) }
  abort()
}

/// Where the target's name stands for the processes that libFuzzer starts of this one: they have only its own arguments.
private let inherited = "SANAQ_FUZZ_TARGET"

@_cdecl("Fuzz_main") public func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  let given = ProcessInfo.processInfo.environment[inherited]
  let name = given ?? (count > 1 ? arguments[1].map { String(cString: $0) } ?? "" : "")
  target = FuzzTarget.all.first { $0.name == name }
  guard target != nil else {
    for known in FuzzTarget.all { print(known.name) }
    return name.isEmpty ? 0 : 2
  }
  setenv(inherited, name, 1)
  // A name that was given as an argument is taken out; the program's own stays first.
  let taken: Int32 = given == nil ? 1 : 0
  if taken == 1 { arguments[1] = arguments[0] }
  var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + Int(taken)
  var restCount = count - taken
  return runFuzzer(&restCount, &rest, tryInput)
}
