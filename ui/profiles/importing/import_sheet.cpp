#include "ui/profiles/importing/import_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/two_line_delegate.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

using Kind = ImportOutcome::Kind;

const QString position = QStringLiteral("outcome"); // in a row's source
enum Column { File, What, Action };

struct Judgement {
    State state;
    QString words;
};

Judgement judgementOf(Kind kind)
{
    switch (kind) {
    case Kind::NewProfile:
        return {State::Ok, ImportSheet::tr("New profile")};
    case Kind::NewVersion:
        return {State::Ok, ImportSheet::tr("New version")};
    case Kind::Unchanged:
        return {State::Ok, ImportSheet::tr("Unchanged")};
    case Kind::Refused:
        return {State::Failed, ImportSheet::tr("Refused")};
    case Kind::NoProfileFile:
        return {State::Warning, ImportSheet::tr("No profile file")};
    case Kind::Held:
    case Kind::NotReached:
        break;
    }
    return {State::Warning, ImportSheet::tr("Not imported")};
}

// What needs somebody stands first.
int rank(Kind kind)
{
    static const QList<Kind> order{Kind::Refused,    Kind::Held,       Kind::NotReached, Kind::NoProfileFile,
                                   Kind::NewVersion, Kind::NewProfile, Kind::Unchanged};
    return static_cast<int>(order.indexOf(kind));
}

QString reasonOf(const ImportOutcome& outcome)
{
    switch (outcome.kind) {
    case Kind::Refused: {
        const QString place = placeWords(outcome.refusal);
        return place.isEmpty()
                   ? outcome.refusal.words
                   : ImportSheet::tr("%1: %2", "place in the file, reason").arg(place, outcome.refusal.words);
    }
    case Kind::NoProfileFile:
        return ImportSheet::tr("Its name does not end in .mobileconfig. It was not read.");
    case Kind::Held:
        return ImportSheet::tr("Left out: it would have become version %1 of %2.")
            .arg(outcome.version)
            .arg(isolated(outcome.profileName));
    case Kind::NotReached:
        return ImportSheet::tr("The import was stopped before it.");
    case Kind::NewVersion:
    case Kind::Unchanged:
    case Kind::NewProfile:
        break;
    }
    const QString version = ImportSheet::tr("Version %1 of %2").arg(outcome.version).arg(isolated(outcome.profileName));
    if (outcome.outdone) {
        return ImportSheet::tr("%1. A later file of this import has the same identifier; that one counts.")
            .arg(version);
    }
    if (!outcome.alike.isEmpty()) {
        return ImportSheet::tr("%1. It has the same identifier as %2, so it is the same profile.")
            .arg(version, quoted(outcome.alike));
    }
    return version;
}

// Several files became one profile, which may not have been meant.
bool isAmbiguous(const ImportOutcome& outcome)
{
    return outcome.isInLibrary() && (outcome.outdone || !outcome.alike.isEmpty());
}

} // namespace

ImportSheet::ImportSheet(const QList<ImportOutcome>& outcomes, bool cut, QWidget* over)
    : Sheet(over), m_outcomes(outcomes), m_cut(cut),
      m_list(new RecordList({tr("File"), tr("What happened"), QString()}, {0, 170, 170}, this)),
      m_reason(new TextLabel(TextRole::Body, &Theme::text1, this))
{
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
                     [](const auto& a, const auto& b) { return rank(a.kind) < rank(b.kind); });
    sumUp();
    setTitle(tr("Import"));
    setPill(m_state, m_summary);
    m_list->setObjectName(QStringLiteral("outcomes"));
    m_list->table()->setAccessibleName(tr("Files of this import"));
    m_list->setStateColumn(What);
    m_list->table()->setEssentialColumns({File, What, Action});
    m_list->table()->setItemDelegateForColumn(Action, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_list));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto inset = [column](QWidget* words) {
        auto* room = new QVBoxLayout;
        room->setContentsMargins(space::large, space::pane, space::large, space::pane);
        room->addWidget(words);
        column->addLayout(room);
    };
    if (m_cut) {
        auto* more = new TextLabel(tr("There is more in it than one import takes. Import the rest by smaller folders."),
                                   TextRole::Body, &Theme::text2, body);
        more->setWordWrap(true);
        inset(more);
    }
    column->addWidget(m_list, 1);
    inset(m_reason);
    setBody(body, 0);
    auto* close = new Button(tr("Close"), Button::Kind::Primary, this);
    close->setObjectName(QStringLiteral("closeImport"));
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_list, &RecordList::selectionMoved, this, &ImportSheet::showReason);
    connect(m_list, &RecordList::activated, this,
            [this](const QJsonObject& source) { act(source.value(position).toInt()); });
    connect(m_list->table(), &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == Action) {
            act(m_list->model()->at(index.row()).source.value(position).toInt());
        }
    });
    list();
    present(m_list->table());
}

void ImportSheet::sumUp()
{
    int taken = 0;
    int refused = 0;
    bool ambiguous = false;
    QSet<qint64> profiles;
    for (const ImportOutcome& outcome : std::as_const(m_outcomes)) {
        taken += outcome.isInLibrary() ? 1 : 0;
        refused += outcome.kind == Kind::Refused ? 1 : 0;
        ambiguous = ambiguous || isAmbiguous(outcome);
        if (outcome.isInLibrary()) {
            profiles.insert(outcome.profile);
        }
    }
    const int all = static_cast<int>(m_outcomes.size());
    if (refused > 0) {
        m_state = State::Failed;
        m_summary = tr("%n of %1 refused", nullptr, refused).arg(all);
    } else if (taken < all || m_cut) {
        m_state = State::Warning;
        m_summary = tr("%n of %1 imported", nullptr, taken).arg(all);
    } else if (ambiguous) {
        m_state = State::Warning;
        m_summary = tr("%n file(s) imported, profiles: %1", nullptr, taken).arg(profiles.size());
    } else {
        m_summary = tr("%n file(s) imported", nullptr, taken);
    }
}

CellRow ImportSheet::row(int at) const
{
    const ImportOutcome& outcome = m_outcomes.at(at);
    const Judgement judgement = judgementOf(outcome.kind);
    const QString action = outcome.refusal.canBeOpened ? tr("Open in the editor")
                           : outcome.isInLibrary()     ? tr("Show")
                                                       : QString();
    Cell file;
    file.text = visibleText(outcome.file.shown);
    file.second = reasonOf(outcome);
    Cell what;
    what.text = judgement.words;
    what.state = isAmbiguous(outcome) ? State::Warning : judgement.state;
    what.sort = rank(outcome.kind);
    Cell link;
    link.text = action;
    return {at, {file, what, link}, {{position, at}}};
}

void ImportSheet::list()
{
    QList<CellRow> rows;
    for (int i = 0; i < m_outcomes.size(); ++i) {
        rows << row(i);
    }
    m_list->setRows(rows);
    m_list->table()->selectRow(0);
    showReason();
}

// The line in the list may be too short for it.
void ImportSheet::showReason()
{
    const QJsonObject source = m_list->currentSource();
    const int at = source.value(position).toInt(-1);
    const bool tells = at >= 0 && (m_outcomes.at(at).kind == Kind::Refused || isAmbiguous(m_outcomes.at(at)));
    m_reason->setVisible(tells);
    m_reason->setText(tells ? reasonOf(m_outcomes.at(at)) : QString());
}

void ImportSheet::act(int at)
{
    const ImportOutcome outcome = m_outcomes.at(at);
    if (outcome.refusal.canBeOpened) {
        open(outcome);
    } else if (outcome.isInLibrary()) {
        dismiss();
        Q_EMIT profileRequested(outcome.profile);
    }
}

// Read again: it may be a while since it was refused.
void ImportSheet::open(const ImportOutcome& outcome)
{
    const auto content = contentOf(outcome.file);
    if (!content) {
        m_reason->setText(tr("The file can’t be read. It may be gone, or belong to somebody else."));
        return;
    }
    dismiss();
    Q_EMIT openRequested(*content, outcome.file.shown, outcome.refusal.path);
}

} // namespace espalier::ui
