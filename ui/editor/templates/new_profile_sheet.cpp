#include "ui/editor/templates/new_profile_sheet.h"

#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/page_scroll.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"
#include "ui/common/worded_catalogue.h"
#include "ui/editor/payloads/payload_delegate.h"
#include "ui/editor/payloads/payload_model.h"
#include "ui/editor/put_path.h"
#include "ui/editor/templates/template_field_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace espalier::ui {

namespace {
QString needWords(const QString& need)
{
    return need == QLatin1String("supervised")        ? NewProfileSheet::tr("supervised devices")
           : need == QLatin1String("userapprovedmdm") ? NewProfileSheet::tr("management a person has approved")
                                                      : need;
}

// "Office Wi-Fi" → "office-wi-fi"
QString slug(const QString& name)
{
    static const QRegularExpression accents(QStringLiteral("\\p{M}+"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString made = name.toLower().normalized(QString::NormalizationForm_KD);
    made.remove(accents);
    made.replace(others, QStringLiteral("-"));
    while (made.startsWith(QLatin1Char('-'))) {
        made.remove(0, 1);
    }
    while (made.endsWith(QLatin1Char('-'))) {
        made.chop(1);
    }
    return made.isEmpty() ? QStringLiteral("profile") : made.left(60);
}

// In the order of their titles there.
QList<profiles::Template> inTheUsersLanguage(QList<profiles::Template> all)
{
    for (profiles::Template& one : all) {
        for (QString* words : {&one.title, &one.summary, &one.explains}) {
            *words = catalogueWords(*words);
        }
        for (profiles::TemplateField& field : one.fields) {
            field.title = catalogueWords(field.title);
            field.help = catalogueWords(field.help);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.title.localeAwareCompare(b.title) < 0; });
    return all;
}
} // namespace

QString identifierPrefix(const QString& host)
{
    QStringList labels = host.toLower().split(QLatin1Char('.'), Qt::SkipEmptyParts);
    const bool isAddress = labels.size() < 2 || std::all_of(host.begin(), host.end(), [](QChar c) {
                               return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(':');
                           });
    if (isAddress) {
        return QStringLiteral("local.espalier");
    }
    if (labels.size() > 2) {
        labels.removeFirst(); // the server's own name
    }
    std::reverse(labels.begin(), labels.end());
    return labels.join(QLatin1Char('.'));
}

NewProfileSheet::NewProfileSheet(const QString& prefix, const QString& organization, QWidget* over)
    : Sheet(over), m_prefix(prefix), m_organization(organization), m_list(new QListView),
      m_model(new QStandardItemModel(this)), m_title(new TextLabel(TextRole::PaneTitle)),
      m_explains(new TextLabel(TextRole::Body, &Theme::text2)), m_needs(new TextLabel(TextRole::Second, &Theme::text2)),
      m_name(new QLineEdit), m_rows(new QVBoxLayout), m_problem(new TextLabel(TextRole::Second, &Theme::text1)),
      m_create(new Button(tr("Create"), Button::Kind::Primary))
{
    setTitle(tr("New profile"));
    setPanelWidth(920);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PayloadDelegate(m_list));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(300);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setAccessibleName(tr("Name of the profile"));
    for (TextLabel* label : {m_title, m_explains, m_needs, m_problem}) {
        label->setWordWrap(true);
    }
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::pane, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_explains);
    column->addWidget(m_needs);
    column->addSpacing(space::small);
    column->addWidget(new TextLabel(tr("Name"), TextRole::Strong, &Theme::text1));
    column->addWidget(m_name);
    m_rows->setSpacing(space::pane);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, space::small, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new PageScroll(page), 1);
    setBody(body, 0);
    m_create->setObjectName(QStringLiteral("create"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard);
    foot()->insertWidget(0, m_problem, 1);
    foot()->addWidget(cancel);
    foot()->addWidget(m_create);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_create, &QPushButton::clicked, this, &NewProfileSheet::create);
    listTemplates();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { showTemplate(now.row()); });
    m_list->setCurrentIndex(m_model->index(0, 0));
    present(m_list);
}

void NewProfileSheet::listTemplates()
{
    const auto add = [this](const QString& title, const QString& second, const QString& icon) {
        auto* item = new QStandardItem(title);
        item->setData(second, PayloadModel::SecondLine);
        item->setData(icon, PayloadModel::IconName);
        item->setToolTip(plainToolTip(second));
        m_model->appendRow(item);
    };
    add(tr("Empty profile"), tr("Payloads are added in the editor"), QStringLiteral("profiles"));
    if (const auto templates = profiles::templates()) {
        m_templates = inTheUsersLanguage(*templates);
    }
    for (const profiles::Template& one : std::as_const(m_templates)) {
        add(one.title, one.summary, payloadIconName(one.payloadTypes.value(0)));
    }
}

const profiles::Template* NewProfileSheet::current() const
{
    const int row = m_list->currentIndex().row();
    return row > 0 && row <= m_templates.size() ? &m_templates.at(row - 1) : nullptr;
}

void NewProfileSheet::choose(const QString& templateId)
{
    for (int i = 0; i < m_templates.size(); ++i) {
        if (m_templates.at(i).id == templateId) {
            m_list->setCurrentIndex(m_model->index(i + 1, 0));
        }
    }
}

void NewProfileSheet::showTemplate(int row)
{
    for (TemplateFieldRow* field : std::as_const(m_fields)) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    m_problem->setText({});
    if (row <= 0) {
        m_title->setText(tr("Empty profile"));
        m_explains->setText(
            tr("A profile without payloads. Add Wi-Fi, passcode, restrictions and others in the editor; "
               "devices get it once it is saved and assigned."));
        m_needs->hide();
        m_name->setText(tr("New profile"));
        m_name->selectAll();
        return;
    }
    const profiles::Template& shown = m_templates.at(row - 1);
    m_title->setText(shown.title);
    m_explains->setText(shown.explains);
    QStringList systems, needs;
    for (const catalogue::Platform platform : shown.platforms) {
        systems << catalogue::name(platform);
    }
    for (const QString& need : shown.needs) {
        needs << needWords(need);
    }
    const QString all = QLocale().createSeparatedList(systems);
    m_needs->setText(needs.isEmpty() ? tr("For %1.").arg(all)
                                     : tr("For %1. Needs %2.").arg(all, QLocale().createSeparatedList(needs)));
    m_needs->show();
    m_name->setText(shown.title);
    for (const profiles::TemplateField& field : shown.fields) {
        auto* fieldRow = new TemplateFieldRow(field);
        connect(fieldRow, &TemplateFieldRow::changed, this, [this] { m_problem->setText({}); });
        m_rows->addWidget(fieldRow);
        m_fields.append(fieldRow);
    }
}

Result<profiles::EditableDocument> NewProfileSheet::document(const QString& name) const
{
    const profiles::Template* from = current();
    if (from == nullptr) {
        return profiles::newProfile(m_prefix + QLatin1Char('.') + slug(name), name, m_organization);
    }
    profiles::NewFromTemplate with;
    with.identifierPrefix = m_prefix;
    with.organization = m_organization;
    for (const TemplateFieldRow* field : m_fields) {
        if (const auto value = TRY(within(field->value(), field->field().title))) {
            with.values.insert(field->field().path.text(), *value);
        }
    }
    auto made = TRY(profiles::instantiate(*from, with));
    TRY(made.apply(TRY(putPath(made, {QStringLiteral("PayloadDisplayName")}, name))));
    return profiles::EditableDocument(made.text());
}

void NewProfileSheet::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_problem->setText(tr("Give the profile a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto made = document(name);
    if (!made) {
        const UserSentence sentence = userSentence(made.error(), tr("The profile can’t be made of this."));
        m_problem->setText(sentence.what + QLatin1Char(' ') + sentence.whyAndNext());
        return;
    }
    Q_EMIT created(*made, name);
    dismiss();
}

} // namespace espalier::ui
