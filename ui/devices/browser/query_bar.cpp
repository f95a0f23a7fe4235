#include "ui/devices/browser/query_bar.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/proposal_list.h"
#include "ui/common/query_field.h"
#include "ui/common/query_words.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/devices/browser/query_help.h"
#include "ui/devices/browser/query_history.h"
#include "ui/devices/browser/query_terms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int barHeight = 36;
constexpr int checkAfterMs = 25; // keys that come at once, not a pause between words
constexpr int markWidth = 3;
constexpr int iconSide = 16;
constexpr double mostForStatus = 0.5;
constexpr int longestInMenu = 70;
} // namespace

// Sign and sentence at the end of the bar.
class QueryBar::Status : public QWidget {
public:
    using QWidget::QWidget;
    void set(State state, const QString& words)
    {
        m_state = state;
        m_words = words;
        setToolTip(plainToolTip(words));
        setAccessibleName(words);
        setVisible(!words.isEmpty());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return stateWordsSize(m_words) +
               QSize(space::pane, 0); // marks of direction around names take room in some fonts
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStateWords(&painter, rect(), m_state, m_words, layoutDirection());
    }

private:
    State m_state = State::Unknown;
    QString m_words;
};

QueryBar::QueryBar(server::Control& control, QWidget* parent)
    : QWidget(parent), m_field(new QueryField(control, QueryField::Words::AreLookedFor, this)),
      m_status(new Status(this)), m_suggestion(new Button(QString(), Button::Kind::Link, this, Button::Size::Small)),
      m_history(new IconButton(QStringLiteral("history"), tr("Asked before"), this, Button::Kind::Quiet)),
      m_help(new IconButton(QStringLiteral("help"), tr("How to ask"), this, Button::Kind::Quiet))
{
    setMinimumHeight(rowHeight(barHeight, 1, fontMetrics()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->leaveWordsToHolder(checkAfterMs);
    QLineEdit* line = m_field->edit();
    line->setPlaceholderText(tr("Words, or a query such as os < 17.4 and last-seen > 7d"));
    line->setAccessibleName(tr("Filter devices"));
    line->setClearButtonEnabled(true);
    line->installEventFilter(this);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_suggestion->hide();
    m_status->setObjectName(QStringLiteral("queryStatus"));
    m_status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_status->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane + iconSide + 2, 2, 2, 2);
    row->setSpacing(space::hair);
    row->addWidget(m_field, 1);
    row->addWidget(m_status);
    row->addWidget(m_suggestion);
    row->addWidget(m_history);
    row->addWidget(m_help);
    connect(m_field, &QueryField::told, this, &QueryBar::take);
    connect(m_field, &QueryField::checked, this, [this](const QString& text, bool ok) {
        if (ok) {
            Q_EMIT queryChanged(text);
        }
        Q_EMIT settled();
    });
    connect(m_field, &QueryField::returnPressed, this, &QueryBar::finish);
    connect(m_suggestion, &QPushButton::clicked, this, &QueryBar::applySuggestion);
    connect(m_history, &QPushButton::clicked, this, &QueryBar::showHistory);
    connect(m_help, &QPushButton::clicked, this, &QueryBar::showHelp);
}

QString QueryBar::text() const
{
    return m_field->text();
}

QLineEdit* QueryBar::edit() const
{
    return m_field->edit();
}

void QueryBar::setText(const QString& text)
{
    m_field->setText(text);
}

void QueryBar::addTerm(const QString& column, const QString& term)
{
    const QString whole = withTerm(isHeld() ? QString() : text(), m_freeText, column, term);
    setText(whole);
    rememberQuery(whole);
    edit()->setFocus(Qt::OtherFocusReason);
}

void QueryBar::setMatching(qint64 matching, qint64 total)
{
    m_matches = tr("%1 of %2 match", "devices", static_cast<int>(qMin<qint64>(matching, 1'000'000)))
                    .arg(locale().toString(matching), locale().toString(total));
    if (m_look == Look::Good) {
        setLook(Look::Good);
    }
}

// What is only not written to its end yet is no mistake.
void QueryBar::take(const QJsonObject& answer)
{
    m_answer = answer;
    const bool isOk = answer.value(QLatin1String("ok")).toBool();
    if (answer.isEmpty() || isOk) {
        m_freeText = answer.value(QLatin1String("free_text")).toBool();
        setLook(answer.isEmpty() ? Look::Empty : Look::Good);
        return;
    }
    const QString kind = answer.value(QLatin1String("kind")).toString();
    const bool isMissing = kind.startsWith(QLatin1String("expected-")) || kind.startsWith(QLatin1String("unclosed-"));
    const bool isAtEnd = isMissing && (kind.startsWith(QLatin1String("unclosed-")) ||
                                       answer.value(QLatin1String("position")).toInt() >= text().size());
    setLook(isAtEnd && edit()->hasFocus() ? Look::Unfinished : Look::Wrong);
}

void QueryBar::finish()
{
    if (m_look == Look::Unfinished) {
        setLook(Look::Wrong);
    } else if (m_look == Look::Good) {
        rememberQuery(text());
    }
}

void QueryBar::setLook(Look look)
{
    const bool wasHeld = isHeld();
    m_look = look;
    const QString suggestion = m_answer.value(QLatin1String("suggestion")).toString();
    const bool suggests = look == Look::Wrong && !suggestion.isEmpty();
    m_suggestion->setVisible(suggests);
    if (suggests) {
        m_suggestion->setText(plainAction(tr("Did you mean %1?").arg(quoted(suggestion))));
    }
    if (isHeld()) {
        QJsonObject problem = m_answer; // what was meant is on the button
        problem.remove(QLatin1String("suggestion"));
        if (suggests) {
            problem.remove(QLatin1String("expected"));
        }
        m_status->set(look == Look::Wrong ? State::Failed : State::Unknown, queryProblemWords(problem));
    } else {
        m_status->set(State::Ok, look == Look::Good ? m_matches : QString());
    }
    update();
    if (wasHeld != isHeld()) {
        Q_EMIT heldChanged();
    }
}

void QueryBar::applySuggestion()
{
    QString whole = text();
    whole.replace(m_answer.value(QLatin1String("position")).toInt(), m_answer.value(QLatin1String("length")).toInt(),
                  m_answer.value(QLatin1String("suggestion")).toString());
    setText(whole);
    edit()->setFocus(Qt::OtherFocusReason);
}

void QueryBar::showHistory()
{
    QMenu menu(this);
    const QStringList asked = rememberedQueries();
    for (const QString& query : asked) {
        menu.addAction(plainAction(visibleText(query, longestInMenu)), this, [this, query] { setText(query); });
    }
    if (asked.isEmpty()) {
        menu.addAction(tr("Nothing was asked yet"))->setEnabled(false);
    } else {
        menu.addSeparator();
        menu.addAction(tr("Forget these"), this, [] { forgetQueries(); });
    }
    menu.exec(m_history->mapToGlobal(QPoint(0, m_history->height())));
}

void QueryBar::showHelp()
{
    auto* help = new QueryHelp(this);
    connect(help, &QueryHelp::chosen, this, [this](const QString& query) {
        setText(query);
        edit()->setFocus(Qt::OtherFocusReason);
    });
    help->showBelow(this);
}

bool QueryBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        finish();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void QueryBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_status->setMaximumWidth(static_cast<int>(width() * mostForStatus));
}

void QueryBar::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = edit()->hasFocus();
    QColor line = isFocused ? t.accent : t.fieldBorder;
    QColor mark = t.unknown.fill;
    if (m_look == Look::Good || m_look == Look::Wrong) {
        line = mark = stateColors(t, m_look == Look::Good ? State::Ok : State::Failed).fill;
    }
    paintRounded(&painter, rect(), radius::control, t.surface, line, isFocused ? 2 : 1);
    const int inset = isFocused ? 2 : 1;
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                        QRect(inset, radius::control, markWidth, height() - 2 * radius::control)),
                     mark);
    const QRect sign(space::medium, (height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), QStringLiteral("search"), t.text3);
}

} // namespace espalier::ui
