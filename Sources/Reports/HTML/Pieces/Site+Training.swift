import AssessmentEngine
import Portfolio

extension Site {
  /// What people have to learn, by documents: topics of most documents first.
  @MarkupBuilder
  func training(_ department: DepartmentSummary) -> Markup {
    let suites = context.main(department.suites).map(\.own)
    let topics = Set(suites.flatMap(\.training.keys)).sorted { a, b in
      let (x, y) = (suites.map { $0.training[a] ?? 0 }.max() ?? 0, suites.map { $0.training[b] ?? 0 }.max() ?? 0)
      return x != y ? x > y : a < b
    }
    if !topics.isEmpty {
      Tag.section(.labelledBy("training")) {
        Tag.h2(.id("training")) { wording(.toLearn) }
        Tag.p(.class("lead")) { wording(.trainingLead) }
        scrolled(.toLearn) {
          Tag.table(.class("items")) {
            suiteHead(first: wording(.trainingTopic))
            Tag.tbody { for topic in topics { row(topic, suites) } }
          }
        }
      }
    }
  }

  private func row(_ id: String, _ suites: [SuiteRollup]) -> Markup {
    let topic = context.rules.training[id]
    return Tag.tr {
      Tag.th(.scope("row")) {
        context.title(ofTopic: id)
        if let topic {
          Tag.small { "\(wording.text(topic.text)) (\(wording(.minutesEach, counts: [topic.minutes])))" }
        }
      }
      for rollup in suites {
        let count = rollup.training[id] ?? 0
        Tag.td(.class("number")) { count == 0 ? "\u{2013}" : numbers.integer(count) }
      }
    }
  }
}
