#include "profiles/validation/sentences.h"

#include "profiles/validation/rule_table.h"

namespace espalier::profiles {

namespace {

// All at once: an argument may itself hold "%1".
QString filled(const char* sentence, const QStringList& arguments)
{
    const QString pattern = QString::fromUtf8(sentence);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            text += arguments.value(pattern[++i].digitValue() - 1);
        } else {
            text += pattern[i];
        }
    }
    return text;
}

const char* pattern(FixKind kind)
{
    switch (kind) {
    case FixKind::ConvertType:
        return "Make it %1";
    case FixKind::SetValue:
        return "Set it to %1";
    case FixKind::AddKey:
        return "Add %1";
    case FixKind::RenameKey:
        return "Rename it to %1";
    case FixKind::Remove:
        return "Remove %1";
    case FixKind::RemovePayload:
        return "Remove the payload “%1”";
    case FixKind::NewUuid:
    case FixKind::RenewUuid:
        return "Give it a new UUID";
    case FixKind::NewIdentifier:
        return "Give it a new identifier";
    case FixKind::PointToPayload:
        return "Use “%1” (%2)";
    }
    return "";
}

} // namespace

QString sentence(const Problem& problem)
{
    if (problem.rule == Rule::Row) {
        return problem.english;
    }
    const RuleFacts& facts = factsOf(problem.rule);
    const bool shorter =
        facts.withoutLast != nullptr && (problem.arguments.isEmpty() || problem.arguments.last().isEmpty());
    return filled(shorter ? facts.withoutLast : facts.sentence, problem.arguments);
}

QString sentence(const Fix& fix)
{
    const bool tellsValue = fix.kind == FixKind::AddKey && !fix.arguments.value(1).isEmpty();
    return filled(tellsValue ? "Set %1 to %2" : pattern(fix.kind), fix.arguments);
}

QLatin1String name(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1String("error");
    case Severity::Warning:
        return QLatin1String("warning");
    case Severity::Hint:
        break;
    }
    return QLatin1String("hint");
}

} // namespace espalier::profiles
