#include "ui/editor/versions/comparison_rows.h"

#include "profiles/validation/definition.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/payloads/payload_model.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

using profiles::Difference;

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr int MostShown = 160;

QString shown(const std::optional<plist::Value>& value, bool secret)
{
    if (!value) {
        return {};
    }
    return secret ? QString(8, QChar(0x2022)) : visibleText(valueWords(*value), MostShown);
}

class Builder {
public:
    Builder(const profiles::EditableDocument& before, const profiles::EditableDocument& after,
            const catalogue::Catalogue& catalogue)
        : m_before(before), m_after(after), m_catalogue(catalogue)
    {
    }

    void add(const profiles::PayloadDifference& payload, bool general)
    {
        if (payload.what == Difference::Same) {
            ++m_equal;
            m_same += payload.same;
            return;
        }
        m_same += payload.same;
        m_rows.append(head(payload, general));
        for (const profiles::KeyDifference& key : payload.keys) {
            m_rows.append(line(key));
        }
    }

    [[nodiscard]] QList<ComparisonRow> rows()
    {
        if (m_same > 0) {
            ComparisonRow row{.kind = ComparisonRow::Kind::Same, .what = Difference::Same};
            row.title = m_equal > 0 ? ComparisonWords::tr("%n payload(s)", nullptr, m_equal) + QLatin1String(", ") +
                                          ComparisonWords::tr("%n value(s) are the same in both", nullptr, int(m_same))
                                    : ComparisonWords::tr("%n value(s) are the same in both", nullptr, int(m_same));
            m_rows.append(row);
        }
        return m_rows;
    }

private:
    ComparisonRow head(const profiles::PayloadDifference& payload, bool general) const
    {
        ComparisonRow row{.kind = ComparisonRow::Kind::Payload, .what = payload.what};
        const bool gone = payload.what == Difference::Removed;
        const profiles::EditableDocument& document = gone ? m_before : m_after;
        row.icon = general ? QStringLiteral("general") : payloadIconName(payload.type);
        row.title = general ? ComparisonWords::tr("General")
                            : payloadTitle(document, m_catalogue,
                                           {gone ? payload.before : payload.after, payload.type, {}, {}});
        if (!general && !payload.name.isEmpty() && payload.name != row.title) {
            row.title += QLatin1Char(' ') + quoted(payload.name);
        }
        row.detail = visibleText(payload.type, MostShown);
        switch (payload.what) {
        case Difference::Added:
            row.note = ComparisonWords::tr("New payload");
            break;
        case Difference::Removed:
            row.note = ComparisonWords::tr("Removed");
            break;
        case Difference::Moved:
            row.note = ComparisonWords::tr("Moved");
            break;
        case Difference::Changed:
        case Difference::Same:
            row.note = ComparisonWords::tr("%n change(s)", nullptr, int(payload.keys.size()));
        }
        return row;
    }

    ComparisonRow line(const profiles::KeyDifference& key) const
    {
        ComparisonRow row{.kind = ComparisonRow::Kind::Key, .what = key.what};
        const bool gone = key.what == Difference::Removed;
        const profiles::EditableDocument& document = gone ? m_before : m_after;
        const profiles::Definition known = profiles::definitionOf(document, m_catalogue, gone ? key.before : key.after);
        QStringList steps;
        for (const profiles::Step& step : key.path) {
            steps << (step.isKey ? visibleText(step.key, 60) : QString::number(step.index + 1));
        }
        row.detail = steps.join(QLatin1String(" › "));
        row.title =
            known.key != nullptr && !known.key->title.isEmpty() ? known.key->title : steps.value(steps.size() - 1);
        row.before = shown(key.valueBefore, key.secret);
        row.after = shown(key.valueAfter, key.secret);
        return row;
    }

    const profiles::EditableDocument& m_before;
    const profiles::EditableDocument& m_after;
    const catalogue::Catalogue& m_catalogue;
    QList<ComparisonRow> m_rows;
    int m_equal = 0;
    qsizetype m_same = 0;
};

} // namespace

QList<ComparisonRow> comparisonRows(const profiles::Comparison& comparison, const profiles::EditableDocument& before,
                                    const profiles::EditableDocument& after, const catalogue::Catalogue& catalogue)
{
    Builder builder(before, after, catalogue);
    builder.add(comparison.general, true);
    for (const profiles::PayloadDifference& payload : comparison.payloads) {
        builder.add(payload, false);
    }
    return builder.rows();
}

QString comparisonSummary(const profiles::Comparison& comparison)
{
    if (comparison.isEmpty()) {
        return ComparisonWords::tr("No difference");
    }
    return ComparisonWords::tr("%n change(s)", nullptr, int(comparison.changes())) + QLatin1Char(' ') +
           ComparisonWords::tr("in %n payload(s)", nullptr, int(comparison.changedPayloads()));
}

QString comparisonText(const QString& head, const QList<ComparisonRow>& rows)
{
    QString text = head + QLatin1Char('\n');
    for (const ComparisonRow& row : rows) {
        switch (row.kind) {
        case ComparisonRow::Kind::Payload:
            text += QStringLiteral("\n%1 (%2) – %3\n").arg(row.title, row.detail, row.note);
            break;
        case ComparisonRow::Kind::Key:
            text += QStringLiteral("  %1 [%2]: %3 → %4\n")
                        .arg(row.title, row.detail, row.before.isNull() ? ComparisonWords::tr("Not there") : row.before,
                             row.after.isNull() ? ComparisonWords::tr("Not there") : row.after);
            break;
        case ComparisonRow::Kind::Same:
            text += QLatin1Char('\n') + row.title + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace espalier::ui
