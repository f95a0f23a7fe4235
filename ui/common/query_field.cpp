#include "ui/common/query_field.h"

#include "ui/common/app_style.h"
#include "ui/common/field_look.h"
#include "ui/common/proposal_list.h"
#include "ui/common/query_edit.h"
#include "ui/common/query_words.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int checkSoonMs = 150;
constexpr int proposeSoonMs = 80;
constexpr int longestQueryText = 2000;

QString typeWords(const QString& type)
{
    const QHash<QString, QString> words{
        {QStringLiteral("text"), QueryField::tr("text")},     {QStringLiteral("version"), QueryField::tr("version")},
        {QStringLiteral("choice"), QueryField::tr("choice")}, {QStringLiteral("bool"), QueryField::tr("yes or no")},
        {QStringLiteral("number"), QueryField::tr("number")}, {QStringLiteral("size"), QueryField::tr("size")},
        {QStringLiteral("past"), QueryField::tr("time ago")}, {QStringLiteral("future"), QueryField::tr("time left")}};
    return words.value(type);
}

} // namespace

QueryField::QueryField(server::Control& control, Words words, QWidget* parent)
    : QWidget(parent), m_control(control), m_words(words), m_edit(new QueryEdit(this)),
      m_below(new TextLabel(TextRole::Second, &Theme::text3, this)),
      m_wrong(new TextLabel(TextRole::Second, &Theme::danger, this)), m_proposals(new ProposalList(m_edit))
{
    m_edit->setObjectName(QStringLiteral("query"));
    m_edit->setAccessibleName(tr("Query"));
    m_edit->setMaxLength(longestQueryText);
    m_edit->setFont(roleFont(TextRole::Mono));
    m_edit->installEventFilter(this);
    m_wrong->setObjectName(QStringLiteral("queryWrong"));
    for (TextLabel* label : {m_below, m_wrong}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_below);
    column->addWidget(m_wrong);
    setFocusProxy(m_edit);
    m_good = words == Words::AreLookedFor;
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkSoonMs);
    m_proposeSoon.setSingleShot(true);
    m_proposeSoon.setInterval(proposeSoonMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &QueryField::check);
    connect(&m_proposeSoon, &QTimer::timeout, this, &QueryField::propose);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_good = text().isEmpty() && m_words == Words::AreLookedFor;
        m_edit->mark(0, 0);
        m_checkSoon.start();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::textEdited, &m_proposeSoon, qOverload<>(&QTimer::start));
    connect(m_proposals, &ProposalList::chosen, this, &QueryField::accept);
}

QueryField::~QueryField()
{
    delete m_proposals; // lies over the window and belongs to that
}

QLineEdit* QueryField::edit() const
{
    return m_edit;
}

ProposalList* QueryField::proposals() const
{
    return m_proposals;
}

QString QueryField::text() const
{
    return m_edit->text().trimmed();
}

void QueryField::setText(const QString& text)
{
    m_edit->setText(text);
    m_checkSoon.stop();
    check();
}

void QueryField::setHint(const QString& words)
{
    m_hint = words;
    if (fieldLook(m_edit) != FieldLook::Wrong) {
        say(m_hint, false);
    }
}

void QueryField::showProblem(const QString& words)
{
    say(words, true);
}

void QueryField::leaveWordsToHolder(int checkAfterMs)
{
    m_quiet = true;
    m_checkSoon.setInterval(checkAfterMs);
    m_edit->setFrame(false);
    m_edit->setFont(roleFont(TextRole::Body));
    m_below->hide();
    m_wrong->hide();
}

void QueryField::say(const QString& words, bool wrong)
{
    if (m_quiet) {
        return;
    }
    setFieldLook(m_edit, wrong ? FieldLook::Wrong : FieldLook::Plain);
    (wrong ? m_wrong : m_below)->setText(words);
    m_wrong->setVisible(wrong);
    m_below->setVisible(!wrong && !words.isEmpty());
}

void QueryField::check()
{
    const QString asked = text();
    if (asked.isEmpty()) {
        m_edit->mark(0, 0);
        say(m_hint, false);
        m_good = m_words == Words::AreLookedFor;
        Q_EMIT told({});
        Q_EMIT checked(asked, m_good);
        return;
    }
    m_control.call(QStringLiteral("query.check"), {{QStringLiteral("query"), asked}}, this,
                   [this, asked](const Result<QJsonValue>& answer) {
                       if (text() != asked) {
                           return; // another check is under way
                       }
                       if (!answer) {
                           say(userSentence(answer.error(), tr("The query can’t be checked.")).whyAndNext(), true);
                           return;
                       }
                       take(answer->toObject());
                   });
}

void QueryField::take(const QJsonObject& answer)
{
    const bool isOnlyWords = answer.value(QLatin1String("free_text")).toBool() && m_words == Words::AreWrong;
    m_good = answer.value(QLatin1String("ok")).toBool() && !isOnlyWords;
    if (m_good) {
        m_edit->mark(0, 0);
        say(m_hint, false);
    } else if (isOnlyWords) {
        m_edit->mark(0, 0);
        say(tr("A comparison is missing, such as os < 17.4 or platform = iphone."), true);
    } else {
        // What is asked is trimmed, what stands in the field isn't.
        const auto before = m_edit->text().indexOf(text());
        m_edit->mark(static_cast<int>(before) + answer.value(QLatin1String("position")).toInt(),
                     answer.value(QLatin1String("length")).toInt());
        say(queryProblemWords(answer), true);
    }
    Q_EMIT told(answer);
    Q_EMIT checked(text(), m_good);
}

void QueryField::propose()
{
    const QString asked = m_edit->text();
    const int cursor = m_edit->cursorPosition();
    m_control.call(
        QStringLiteral("query.complete"), {{QStringLiteral("query"), asked}, {QStringLiteral("cursor"), cursor}}, this,
        [this, asked, cursor](const Result<QJsonValue>& answer) {
            if (!answer || m_edit->text() != asked || m_edit->cursorPosition() != cursor || !m_edit->hasFocus()) {
                m_proposals->setProposals({});
                return;
            }
            QList<QueryProposal> proposals;
            for (const QJsonValue& one : answer->toArray()) {
                const QueryProposal proposal{
                    one[QLatin1String("text")].toString(), typeWords(one[QLatin1String("detail")].toString()),
                    one[QLatin1String("position")].toInt(), one[QLatin1String("length")].toInt()};
                // What stands there already is no proposal.
                if (asked.mid(proposal.position, proposal.length) != proposal.text) {
                    proposals.append(proposal);
                }
            }
            m_proposals->setProposals(proposals);
        });
}

void QueryField::accept(const QString& text, int position, int length)
{
    m_proposals->setProposals({});
    QString whole = m_edit->text();
    whole.replace(position, length, text);
    int cursor = position + static_cast<int>(text.size());
    if (cursor == whole.size()) {
        whole += u' ';
        ++cursor;
    }
    m_edit->setText(whole);
    m_edit->setCursorPosition(cursor);
    m_proposeSoon.start();
}

bool QueryField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || !m_proposals) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        m_proposals->setProposals({});
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isOpen = m_proposals->isVisible();
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isOpen && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_proposals->move(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key->key() == Qt::Key_Down || (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier)) {
        propose();
        return true;
    }
    if (isOpen && key->key() == Qt::Key_Escape) {
        m_proposals->setProposals({});
        return true;
    }
    if (isOpen && (isReturn || key->key() == Qt::Key_Tab)) {
        // Tab takes the first, Return only what was chosen: somebody may have finished typing.
        const int chosen = m_proposals->current() < 0 && !isReturn ? 0 : m_proposals->current();
        if (chosen >= 0) {
            const QueryProposal one = m_proposals->all().at(chosen);
            accept(one.text, one.position, one.length);
            return true;
        }
        m_proposals->setProposals({});
    }
    if (isReturn) {
        Q_EMIT returnPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QueryField::hideEvent(QHideEvent* event)
{
    if (m_proposals) { // a window that goes takes it along
        m_proposals->setProposals({});
    }
    QWidget::hideEvent(event);
}

} // namespace espalier::ui
