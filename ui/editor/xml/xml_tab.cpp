#include "ui/editor/xml/xml_tab.h"

#include "profiles/editing/shown_text.h"
#include "profiles/editing/utf8_edit.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/problem_words.h"
#include "ui/editor/damage_words.h"
#include "ui/editor/widget_text.h"
#include "ui/editor/xml/find_bar.h"
#include "ui/editor/xml/xml_edit.h"

#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int MarksSoonMs = 250;
constexpr qsizetype MostMarks = 300;

State stateOf(profiles::Severity severity)
{
    switch (severity) {
    case profiles::Severity::Error:
        return State::Failed;
    case profiles::Severity::Warning:
        return State::Warning;
    case profiles::Severity::Hint:
        break;
    }
    return State::Unknown;
}

struct Spot {
    profiles::Span span;
    State state;
    QString words;
};

// Of thousands only the first are marked, so the others aren't put into words.
QList<const profiles::Problem*> firstProblems(const EditorSession& session)
{
    const profiles::EditableDocument& document = session.document();
    QList<std::pair<qsizetype, const profiles::Problem*>> placed;
    for (const profiles::Problem& problem : session.problems()) {
        if (document.contains(problem.node)) {
            placed.append({document.span(problem.node).begin, &problem});
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<const profiles::Problem*> first;
    for (const auto& [begin, problem] : placed.mid(0, MostMarks)) {
        first.append(problem);
    }
    return first;
}

QList<Spot> spotsOf(const EditorSession& session)
{
    const profiles::EditableDocument& document = session.document();
    QList<Spot> spots;
    if (document.isBroken()) {
        for (const profiles::Damage& damage : document.damages()) {
            spots.append({{damage.place.offset, damage.place.offset + damage.length},
                          State::Failed,
                          XmlTab::tr("Line %L1: %2").arg(damage.place.line).arg(damageWords(damage))});
        }
        std::stable_sort(spots.begin(), spots.end(),
                         [](const Spot& a, const Spot& b) { return a.span.begin < b.span.begin; });
        return spots.mid(0, MostMarks);
    }
    for (const profiles::Problem* problem : firstProblems(session)) {
        const bool there = document.find(problem->path) == problem->node;
        profiles::Span span = document.span(problem->node);
        if (!there || span.size() > 400) { // what is missing, or a whole dictionary: its first line says it
            span.end = span.begin + std::min<qsizetype>(6, span.size());
        }
        spots.append({span, stateOf(problem->severity), problemWords(*problem)});
    }
    return spots;
}

} // namespace

XmlTab::XmlTab(const EditorSurroundings& surroundings, QWidget* parent)
    : EditorTab(parent), m_session(surroundings.session), m_message(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_edit(new XmlEdit(this)), m_marksSoon(new QTimer(this))
{
    m_find = new FindBar(m_edit, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_find);
    column->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    m_marksSoon->setSingleShot(true);
    m_marksSoon->setInterval(MarksSoonMs);
    connect(m_marksSoon, &QTimer::timeout, this, &XmlTab::mark);
    connect(&m_session, &EditorSession::changed, this, &XmlTab::follow);
    connect(&m_session, &EditorSession::problemsChanged, m_marksSoon, qOverload<>(&QTimer::start));
    connect(m_edit, &XmlEdit::typed, this, &XmlTab::take);
    connect(m_edit, &XmlEdit::undoRequested, this, [this] { m_session.history().undo(); });
    connect(m_edit, &XmlEdit::redoRequested, this, [this] { m_session.history().redo(); });
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &XmlTab::followCursor);
}

void XmlTab::load()
{
    const QScopedValueRollback quiet(m_moving, true);
    m_edit->setText(profiles::shownText(m_session.document().text()));
    m_loaded = true;
}

void XmlTab::onShown()
{
    if (!m_loaded) {
        load();
        const QList<profiles::Damage>& damages = m_session.document().damages();
        if (!damages.isEmpty()) {
            goTo(damages.first().place.offset, std::max<qsizetype>(1, damages.first().length));
        } else if (m_session.document().find(m_session.current()).isValid()) {
            reveal(m_session.current());
        }
    }
    mark();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void XmlTab::follow(const profiles::Applied& applied)
{
    m_marksSoon->start();
    if (m_typing || !m_loaded) {
        return;
    }
    if (!isVisible()) {
        m_loaded = false; // read again when somebody looks
        return;
    }
    const QByteArray& text = m_session.document().text();
    const QScopedValueRollback quiet(m_moving, true);
    m_edit->splice(static_cast<int>(profiles::shownPosition(text, applied.splice.offset)),
                   static_cast<int>(profiles::shownText(applied.splice.removed).size()),
                   profiles::shownText(applied.splice.inserted));
    // A splice may part a CR from its LF, and then the counts don't say what changed in view.
    if (m_edit->length() != profiles::shownPosition(text, text.size())) {
        load();
    }
}

void XmlTab::take(int position, int removed, const QString& inserted)
{
    TextChange change{position, removed, inserted};
    if (position == 0 && removed > 0) { // all of it, perhaps: only what differs
        const QString before = inWidget(profiles::shownText(m_session.document().text()));
        change = removed == before.size() ? changeBetween(before, inserted) : change;
    }
    bool done = false;
    {
        const QScopedValueRollback typing(m_typing, true);
        done = m_session.edit(
            profiles::typedInView(m_session.document(), change.position, change.removed, change.inserted), tr("XML"),
            EditorSession::Merge::Typing);
    }
    if (!done) {
        load(); // what the document doesn't take isn't shown either
    }
    m_marksSoon->start();
}

void XmlTab::mark()
{
    tellDamages();
    if (!isVisible() || !m_loaded) {
        return;
    }
    profiles::ShownPositions positions(m_session.document().text());
    QList<XmlEdit::Mark> marks;
    for (const Spot& spot : spotsOf(m_session)) {
        const int begin = positions.of(spot.span.begin);
        profiles::ShownPositions end = positions;
        marks.append({begin, end.of(spot.span.end) - begin, spot.state, spot.words});
    }
    m_edit->setMarks(marks);
}

void XmlTab::tellDamages()
{
    const profiles::EditableDocument& document = m_session.document();
    if (!document.isBroken()) {
        offerUtf8();
        return;
    }
    const QList<profiles::Damage> damages = document.damages();
    if (damages.isEmpty()) {
        m_message->set(State::Failed, tr("This text is no property list."));
        return;
    }
    const profiles::Damage first = damages.first();
    m_message->set(
        State::Failed, tr("Line %L1, column %L2 can’t be read.").arg(first.place.line).arg(first.place.column),
        damages.size() == 1 ? damageWords(first)
                            : tr("%1 And %n more place(s).", nullptr, int(damages.size()) - 1).arg(damageWords(first)));
    connect(m_message->addAction(tr("Show the place")), &QPushButton::clicked, this,
            [this, first] { goTo(first.place.offset, std::max<qsizetype>(1, first.length)); });
    const profiles::Splice all = profiles::repairAll(document.text(), damages);
    if (!all.isEmpty()) {
        connect(m_message->addAction(repairWords(damages)), &QPushButton::clicked, this, [this, all] { repair(all); });
    }
}

// No damage, but not everybody reads it.
void XmlTab::offerUtf8()
{
    const auto edit = profiles::turnedIntoUtf8(m_session.document());
    if (!edit) {
        m_message->clear();
        return;
    }
    m_message->set(State::Unknown,
                   tr("This file is written in %1.").arg(profiles::name(m_session.document().origin().encoding)),
                   tr("It stays so when it is saved. UTF-8 is what every program reads."));
    connect(m_message->addAction(tr("Turn it into UTF-8")), &QPushButton::clicked, this, [this] {
        if (const auto now = profiles::turnedIntoUtf8(m_session.document())) {
            m_session.endTyping();
            m_session.edit(*now, tr("UTF-8"));
        }
    });
}

void XmlTab::repair(const profiles::Splice& splice)
{
    m_session.endTyping();
    m_session.edit(profiles::Edit{splice, {}, {}}, tr("Repair"));
}

void XmlTab::goTo(qsizetype offset, qsizetype bytes)
{
    if (!m_loaded) {
        load();
    }
    const QByteArray& text = m_session.document().text();
    const auto begin = profiles::shownPosition(text, offset);
    m_edit->goTo(static_cast<int>(begin), static_cast<int>(profiles::shownPosition(text, offset + bytes) - begin));
    m_edit->setFocus(Qt::OtherFocusReason);
}

void XmlTab::followCursor()
{
    const profiles::EditableDocument& document = m_session.document();
    if (m_moving || m_typing || document.isBroken() || !m_edit->hasFocus()) {
        return;
    }
    const profiles::NodeId here =
        document.at(profiles::offsetOfShown(document.text(), m_edit->textCursor().position()));
    if (here.isValid()) {
        m_session.setCurrent(document.path(here));
    }
}

bool XmlTab::reveal(const profiles::Path& path)
{
    const profiles::EditableDocument& document = m_session.document();
    profiles::NodeId node = document.find(path);
    if (!isVisible()) {
        return document.isBroken(); // then there is nothing but this
    }
    if (!node.isValid() && !path.isEmpty()) {
        node = document.find(path.parent()); // what is missing would stand there
    }
    if (!node.isValid()) {
        return false;
    }
    const QScopedValueRollback quiet(m_moving, true);
    const profiles::Span span = document.find(path).isValid() ? document.span(node) : document.keySpan(node);
    goTo(span.begin, std::min<qsizetype>(span.size(), 2000));
    return true;
}

void XmlTab::startSearch()
{
    m_find->open();
}

bool XmlTab::goBack()
{
    if (!m_find->isHidden()) {
        m_find->close();
        return true;
    }
    return false;
}

} // namespace espalier::ui
