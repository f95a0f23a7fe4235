#include "ui/editor/form/form_view.h"

#include "ui/common/app_style.h"
#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_row.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

namespace espalier::ui {

using profiles::NodeId;
using profiles::Path;

namespace {
constexpr int Near = 300;     // pixels beyond what is seen
constexpr int MostAlive = 60; // rows
constexpr int GuessValue = 76, GuessHead = 37;
constexpr int WholeMs = 400;
} // namespace

FormView::FormView(EditorSession& session, QWidget* parent)
    : QAbstractScrollArea(parent), m_session(session),
      m_plan(session.document(), session.catalogue(), session.dictionary())
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true); // behind the scroll bar too
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(40);
    setAccessibleName(tr("Keys of the payload"));
    m_whole.setSingleShot(true);
    m_whole.setInterval(WholeMs);
    m_remeasure.setSingleShot(true);
    m_remeasure.setInterval(0);
    connect(&m_whole, &QTimer::timeout, this, &FormView::refresh);
    connect(&m_remeasure, &QTimer::timeout, this, [this] {
        for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
            measure(indexOf(it.key()));
        }
        layOut();
        keepInView();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_revealed.clear(); });
    connect(&session, &EditorSession::changed, this, &FormView::onChanged);
    connect(&session, &EditorSession::problemsChanged, this, &FormView::showProblems);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocus(now); });
}

// The focus leaves the rows while QWidget takes them down, when nothing of this class is left to follow it.
FormView::~FormView()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void FormView::setPayload(NodeId payload)
{
    m_payload = payload;
    m_current = nullptr;
    const QList<FormRow*> gone = std::exchange(m_rows, {}).values();
    m_heights.clear();
    verticalScrollBar()->setValue(0);
    showProblems();
    refresh();
    dropRows(gone, {});
}

void FormView::setShown(Shown shown)
{
    m_plan.shown = shown;
    refresh();
    verticalScrollBar()->setValue(0);
}

void FormView::setPlatforms(const Platforms& platforms)
{
    m_plan.platforms = platforms;
    refresh();
}

void FormView::setMadeHere(const QSet<QString>& keys)
{
    m_plan.madeHere = keys;
    refresh();
}

void FormView::onChanged(const profiles::Applied& applied)
{
    const auto& document = m_session.document();
    if (document.isBroken()) {
        return; // the tab shows something else
    }
    const bool leaf = document.contains(applied.within) && document.kind(applied.within) != profiles::Kind::Dict &&
                      document.kind(applied.within) != profiles::Kind::Array;
    if (leaf) {
        // One value changed and nothing came or went: typing. Its row, and its list's when it is an entry of one.
        bool shownHere = false;
        for (const FormItem& item : std::as_const(m_items)) {
            if (item.node == applied.within || (item.node == document.parent(applied.within) && !item.isHead())) {
                shownHere = true;
                if (FormRow* row = m_rows.value(item.id())) {
                    row->show(item);
                }
            }
        }
        if (shownHere) {
            m_whole.start();
            return;
        }
    }
    refresh();
}

void FormView::refresh()
{
    m_whole.stop();
    m_plan.kept = typedAt();
    const bool isGone = m_payload.isValid() && !m_session.document().contains(m_payload); // the tab chooses another one
    const QList<FormItem> before = std::exchange(m_items, isGone ? QList<FormItem>() : m_plan.items(m_payload));
    m_index.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_index.insert(m_items.at(i).id(), i);
    }
    QList<FormRow*> gone;
    const QHash<QString, FormRow*> rows = m_rows;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (!m_index.contains(it.key())) {
            gone.append(m_rows.take(it.key()));
        }
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        // A row that gets another control passes the focus on, and with it anything may change.
        if (const qsizetype at = indexOf(it.key()); at >= 0 && m_rows.value(it.key()) == it.value()) {
            it.value()->setPlatforms(m_plan.platforms);
            it.value()->show(FormItem(m_items.at(at)));
        }
    }
    m_remeasure.start();
    layOut();
    Q_EMIT itemsChanged();
    dropRows(gone, before);
}

void FormView::dropRows(const QList<FormRow*>& rows, const QList<FormItem>& before)
{
    if (rows.contains(m_current)) {
        m_current = nullptr;
    }
    QWidget* focus = QApplication::focusWidget();
    FormRow* left = focus != nullptr && isAncestorOf(focus) ? rowOf(focus) : nullptr;
    if (rows.contains(left)) {
        const auto was = std::find_if(before.begin(), before.end(),
                                      [id = left->item().id()](const FormItem& item) { return item.id() == id; });
        const auto stays = [this](const FormItem& item) { return m_index.contains(item.id()); };
        const auto below = std::find_if(was, before.end(), stays);
        const auto above = std::find_if(std::make_reverse_iterator(was), before.rend(), stays);
        const qsizetype to = below != before.end()    ? indexOf(below->id())
                             : above != before.rend() ? indexOf(above->id())
                                                      : 0;
        if (FormRow* beside = rowAt(to)) {
            beside->takeFocus();
        } else {
            focus->clearFocus();
        }
    }
    for (FormRow* row : rows) {
        row->hide();
        row->deleteLater();
    }
}

void FormView::showProblems()
{
    m_problems.clear();
    for (const profiles::Problem& problem : m_session.problems()) {
        if (problem.payload == m_payload) {
            m_problems[problem.path.text()].append(problem);
        }
    }
    const QList<FormRow*> rows = m_rows.values(); // a line that goes passes the focus on, and rows may be made for it
    for (FormRow* row : rows) {
        row->setProblems(m_problems.value(row->item().path.text()));
    }
    m_remeasure.start();
}

void FormView::toggle(const QString& id)
{
    const qsizetype at = indexOf(id);
    if (at >= 0) {
        m_plan.unfolded.insert(id, !m_items.at(at).expanded);
        refresh();
    }
}

FormRow* FormView::rowOf(QWidget* widget) const
{
    for (; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        if (auto* row = qobject_cast<FormRow*>(widget); row != nullptr && row->parentWidget() == viewport()) {
            return row;
        }
    }
    return nullptr;
}

int FormView::rowWidth() const
{
    return viewport()->width();
}

void FormView::measure(qsizetype item)
{
    if (item < 0) {
        return;
    }
    const QString id = m_items.at(item).id();
    if (FormRow* row = m_rows.value(id)) {
        m_heights.insert(id, std::max(row->minimumHeight(), row->heightFor(rowWidth())));
    }
}

void FormView::computeTops()
{
    m_tops.resize(m_items.size() + 1);
    int top = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_tops[i] = top;
        const FormItem& item = m_items.at(i);
        const auto known = m_heights.constFind(item.id());
        top += known != m_heights.cend() ? *known : item.what == FormItem::What::Value ? GuessValue : GuessHead;
    }
    m_tops[m_items.size()] = top;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
}

FormRow* FormView::ensureRow(qsizetype item)
{
    const FormItem& wanted = m_items.at(item);
    const QString id = wanted.id();
    FormRow*& row = m_rows[id];
    if (row == nullptr) {
        row = makeRow(m_session, wanted, viewport());
        row->setPlatforms(m_plan.platforms);
        row->show(wanted);
        if (const auto problems = m_problems.constFind(wanted.path.text()); problems != m_problems.cend()) {
            row->setProblems(*problems);
        }
        connect(row, &FormRow::toggleRequested, this, &FormView::toggle);
        connect(row, &FormRow::heightChanged, this, [this] { m_remeasure.start(); });
        measure(item);
        row->setVisible(true);
    }
    return row;
}

// Measuring a row moves those below it, so it goes on until what is seen is filled with measured rows.
void FormView::layOut()
{
    if (std::exchange(m_laying, true)) {
        return;
    }
    computeTops();
    qsizetype first = 0;
    qsizetype last = -1;
    for (int round = 0; round < 4; ++round) {
        const int top = verticalScrollBar()->value() - Near;
        const int bottom = verticalScrollBar()->value() + viewport()->height() + Near;
        first = std::upper_bound(m_tops.begin(), m_tops.end(), top) - m_tops.begin() - 1;
        first = std::clamp<qsizetype>(first, 0, m_items.size());
        bool made = false;
        for (last = first; last < m_items.size() && m_tops.at(last) < bottom; ++last) {
            made = made || !m_rows.contains(m_items.at(last).id());
            ensureRow(last);
        }
        if (!made) {
            break;
        }
        computeTops();
    }
    dropFarRows(first, last);
    const int wide = rowWidth();
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const qsizetype at = indexOf(it.key());
        if (at >= 0) {
            it.value()->setGeometry(0, m_tops.at(at) - verticalScrollBar()->value(), wide,
                                    m_tops.at(at + 1) - m_tops.at(at));
        }
    }
    m_laying = false;
    viewport()->update();
}

void FormView::dropFarRows(qsizetype first, qsizetype last)
{
    if (m_rows.size() <= MostAlive) {
        return;
    }
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        const qsizetype at = indexOf(it.key());
        const bool near = at >= first && at < last;
        if (near || it.value() == m_current || it.value()->isAncestorOf(QApplication::focusWidget())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        it = m_rows.erase(it);
    }
}

FormRow* FormView::rowAt(qsizetype item)
{
    if (item < 0 || item >= m_items.size()) {
        return nullptr;
    }
    scrollTo(item);
    FormRow* row = ensureRow(item);
    layOut();
    scrollTo(item); // it may be taller than was guessed
    return row;
}

void FormView::scrollTo(qsizetype item)
{
    if (item < 0) {
        return;
    }
    for (int round = 0; round < 3; ++round) { // heights are guesses until rows are made
        const int top = m_tops.at(item);
        const int bottom = m_tops.at(item + 1);
        const int seen = verticalScrollBar()->value();
        const int tall = viewport()->height();
        if (top >= seen && bottom <= seen + tall) {
            break;
        }
        verticalScrollBar()->setValue(top < seen || bottom - top > tall ? top - 40 : bottom - tall + 40);
        layOut();
    }
}

void FormView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_heights.clear();
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        measure(indexOf(it.key()));
    }
    layOut();
    keepInView();
}

void FormView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    layOut();
}

bool FormView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        return true; // rows are placed here
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FormView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().surface);
}

} // namespace espalier::ui
