import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  /// `factGroups`: what the groups are, what each member does in each suite, and who says so.
  mutating func write(_ groups: [FactGroup], suites: [Suite]) {
    key("factGroups")
    beginArray()
    for group in groups {
      beginObject()
      member("id", group.id)
      write("title", group.title)
      write("lead", group.lead)
      member("headline", group.headline.rawValue)
      write("devices", group.devices.map(\.rawValue))
      key("statements")
      beginObject()
      for suite in suites {
        key(suite.id)
        beginArray()
        for statement in group.statements[suite.id] ?? [] {
          beginObject()
          write("text", statement.text)
          write("effects", statement.effects.map(\.rawValue))
          origin(statement.confidence, statement.sources)
          endObject()
        }
        endArray()
      }
      endObject()
      key("members")
      beginArray()
      for one in group.members { write(one, of: group, suites: suites) }
      endArray()
      endObject()
    }
    endArray()
  }

  private mutating func write(_ one: GroupMember, of group: FactGroup, suites: [Suite]) {
    beginObject()
    member("id", one.id)
    write("title", one.title)
    write("why", one.why)
    key("suites")
    beginObject()
    for suite in suites {
      let effect = one.effects[suite.id] ?? .unstated(scopes: group.scopes)
      key(suite.id)
      beginObject()
      write("effects", effect.effects.map(\.rawValue))
      origin(effect.confidence, effect.sources)
      endObject()
    }
    endObject()
    endObject()
  }

  private mutating func origin(_ confidence: Confidence, _ sources: [Source]) {
    member("confidence", confidence.rawValue)
    write(sources)
  }

  /// `groups` of one document's assessment: effects and standings are in the order of the group's devices.
  mutating func write(_ groups: [GroupAssessment]) {
    key("groups")
    beginArray()
    for group in groups {
      beginObject()
      member("group", group.group)
      member("measured", group.isMeasured)
      write("standings", group.standings.map(\.rawValue))
      key("members")
      beginArray()
      for found in group.members {
        beginObject()
        member("member", found.member)
        write("effects", found.effect.effects.map(\.rawValue))
        member("count", found.count)
        key("items")
        beginArray()
        for item in found.items { write(item) }
        endArray()
        endObject()
      }
      endArray()
      endObject()
    }
    endArray()
  }

  /// `groups` of a roll-up: documents by where they stand, one object a class of devices or one for all.
  mutating func write(_ groups: [String: GroupRollup]) {
    key("groups")
    beginObject()
    for (id, rollup) in groups.sorted(by: { $0.key < $1.key }) {
      key(id)
      beginObject()
      member("documents", rollup.documents)
      member("found", rollup.found)
      key("standings")
      beginArray()
      for counts in rollup.standings {
        beginObject()
        for standing in GroupStanding.shown { member(standing.rawValue, counts[standing]) }
        endObject()
      }
      endArray()
      key("members")
      beginObject()
      for (name, counts) in rollup.members.sorted(by: { $0.key < $1.key }) { member(name, counts.documents) }
      endObject()
      endObject()
    }
    endObject()
  }
}
