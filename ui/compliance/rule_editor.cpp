#include "ui/compliance/rule_editor.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/query_field.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/compliance/duration_field.h"
#include "ui/compliance/rule_words.h"
#include "ui/devices/device_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr const char* ruleKey = "ruleKey";
constexpr const char* isNeeded = "isNeeded";

QVBoxLayout* underName(QVBoxLayout* column, const QString& words, QWidget* field)
{
    auto* label = new TextLabel(words, TextRole::Second, &Theme::text2);
    label->setBuddy(field);
    auto* part = new QVBoxLayout;
    part->setSpacing(4);
    part->addWidget(label);
    part->addWidget(field);
    column->addLayout(part);
    return part;
}

} // namespace

RuleEditor::RuleEditor(server::Control& control, const QJsonObject& rule, QWidget* parent)
    : QFrame(parent), m_control(control), m_kind(rule.value(QLatin1String("kind")).toString()),
      m_problem(new TextLabel(TextRole::Second, &Theme::danger, this))
{
    setObjectName(QStringLiteral("rule-") + m_kind);
    setAccessibleName(ruleKindWords(m_kind));
    m_problem->setWordWrap(true);
    m_problem->hide();
    build(rule);
    connect(this, &RuleEditor::changed, m_problem, &QWidget::hide);
}

void RuleEditor::build(const QJsonObject& rule)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::medium, space::small, space::medium);
    column->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(ruleKindWords(m_kind), TextRole::Strong));
    auto* help = new TextLabel(ruleKindHelp(m_kind), TextRole::Second, &Theme::text2);
    help->setWordWrap(true);
    names->addWidget(help);
    head->addLayout(names, 1);
    auto* remove = new IconButton(QStringLiteral("close"), tr("Remove the rule %1").arg(ruleKindWords(m_kind)), this,
                                  Button::Kind::Quiet);
    remove->setObjectName(QStringLiteral("removeRule"));
    head->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(head);
    connect(remove, &QPushButton::clicked, this, &RuleEditor::removeRequested);
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(0, 0, space::small, 0);
    fields->setSpacing(space::small);
    column->addLayout(fields);
    if (m_kind == QLatin1String("minimum_os")) {
        m_platform = new QComboBox(this);
        m_platform->setObjectName(QStringLiteral("rulePlatform"));
        m_platform->setAccessibleName(tr("Kind of device"));
        for (const char* platform : {"iphone", "ipad", "mac", "appletv", "vision", "watch"}) {
            m_platform->addItem(platformWords(QLatin1String(platform)), QLatin1String(platform));
        }
        const int at = m_platform->findData(rule.value(QLatin1String("platform")).toString());
        m_platform->setCurrentIndex(qMax(0, at));
        connect(m_platform, &QComboBox::currentIndexChanged, this, &RuleEditor::changed);
        underName(fields, tr("Kind of device"), m_platform);
        addText(fields, "version", tr("At least"), QStringLiteral("18.7"), rule)->setProperty(isNeeded, true);
        addText(fields, "model", tr("Only models with (optional)"), QStringLiteral("SE"), rule);
    } else if (m_kind == QLatin1String("required_app") || m_kind == QLatin1String("forbidden_app")) {
        addText(fields, "app", tr("Name or bundle ID"), QStringLiteral("Zoom"), rule)->setProperty(isNeeded, true);
        addText(fields, "version",
                m_kind == QLatin1String("required_app") ? tr("At least version (optional)")
                                                        : tr("Only older than (optional)"),
                QStringLiteral("6.0"), rule);
    } else if (m_kind == QLatin1String("last_seen")) {
        addWithin(fields, tr("Within"), rule);
    } else if (m_kind == QLatin1String("certificate")) {
        addWithin(fields, tr("None ends within"), rule);
        addText(fields, "name", tr("Only certificates named (optional)"), QStringLiteral("VPN"), rule);
    } else if (m_kind == QLatin1String("query")) {
        m_query = new QueryField(m_control, QueryField::Words::AreWrong, this);
        m_query->edit()->setPlaceholderText(QStringLiteral("storage-free > 5GB"));
        connect(m_query, &QueryField::edited, this, &RuleEditor::changed);
        connect(m_query, &QueryField::checked, this, &RuleEditor::changed);
        fields->addWidget(m_query);
        m_query->setText(rule.value(QLatin1String("query")).toString());
    }
    column->addWidget(m_problem);
}

QLineEdit* RuleEditor::addText(QVBoxLayout* column, const char* key, const QString& words, const QString& example,
                               const QJsonObject& rule)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("rule-") + QLatin1String(key));
    edit->setAccessibleName(words);
    edit->setPlaceholderText(example);
    edit->setMaxLength(200);
    edit->setProperty(ruleKey, QLatin1String(key));
    edit->setText(rule.value(QLatin1String(key)).toString());
    connect(edit, &QLineEdit::textChanged, this, &RuleEditor::changed);
    underName(column, words, edit);
    m_texts.append(edit);
    return edit;
}

void RuleEditor::addWithin(QVBoxLayout* column, const QString& words, const QJsonObject& rule)
{
    m_within = new DurationField(words, DurationField::Least::One, this);
    const QString text = rule.value(QLatin1String("within")).toString();
    m_within->setText(text.isEmpty() ? QStringLiteral("14d") : text);
    connect(m_within, &DurationField::changed, this, &RuleEditor::changed);
    underName(column, words, m_within);
}

QJsonObject RuleEditor::rule() const
{
    QJsonObject rule{{QStringLiteral("kind"), m_kind}};
    if (m_platform != nullptr) {
        rule.insert(QStringLiteral("platform"), m_platform->currentData().toString());
    }
    if (m_within != nullptr) {
        rule.insert(QStringLiteral("within"), m_within->text());
    }
    if (m_query != nullptr) {
        rule.insert(QStringLiteral("query"), m_query->text());
    }
    for (const QLineEdit* edit : m_texts) {
        if (const QString text = edit->text().trimmed(); !text.isEmpty()) {
            rule.insert(edit->property(ruleKey).toString(), text);
        }
    }
    return rule;
}

bool RuleEditor::isWhole() const
{
    const bool isFilled = std::all_of(m_texts.begin(), m_texts.end(), [](const QLineEdit* edit) {
        return !edit->property(isNeeded).toBool() || !edit->text().trimmed().isEmpty();
    });
    return isFilled && (m_query == nullptr || m_query->isGood());
}

void RuleEditor::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
}

void RuleEditor::takeFocus()
{
    QWidget* first = m_within;
    if (m_platform != nullptr) {
        first = m_platform;
    } else if (m_query != nullptr) {
        first = m_query;
    } else if (!m_texts.isEmpty()) {
        first = m_texts.first();
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void RuleEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, rect(), radius::message, theme().surface, theme().border);
}

} // namespace espalier::ui
