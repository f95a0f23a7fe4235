#include "ui/enrollment/people_sheet.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/enrollment/link_form.h"
#include "ui/enrollment/made_links.h"
#include "ui/enrollment/people_list.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int TermsWidth = 360;
} // namespace

PeopleSheet::PeopleSheet(server::Control& control, QWidget* over)
    : LinkMakingSheet(over), m_control(control), m_people(new PeopleList(control, this)),
      m_form(new LinkForm(LinkForm::For::People, control, this)), m_made(new MadeLinks(control, this)),
      m_stack(new QStackedWidget(this)), m_make(new Button(tr("Make links"), Button::Kind::Primary, this)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard, this))
{
    m_make->setObjectName(QStringLiteral("makeLinks"));
    setTitle(tr("Links for people"));
    auto* who = new QWidget(m_stack);
    auto* column = new QVBoxLayout(who);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::medium);
    column->addWidget(message());
    column->addWidget(m_people, 1);
    auto* terms = new QWidget(m_stack);
    auto* termsColumn = new QVBoxLayout(terms);
    termsColumn->setContentsMargins(space::large, space::page, space::large, space::page);
    termsColumn->addWidget(m_form);
    auto* scroll = new PageScroll(terms, m_stack);
    scroll->setFixedWidth(TermsWidth);
    auto* asking = new QWidget(m_stack);
    auto* row = new QHBoxLayout(asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(who, 1);
    row->addWidget(hairline(Qt::Vertical, asking));
    row->addWidget(scroll);
    auto* made = new QWidget(m_stack);
    auto* madeColumn = new QVBoxLayout(made);
    madeColumn->setContentsMargins(space::large, space::page, space::large, space::page);
    madeColumn->addWidget(m_made);
    m_stack->addWidget(asking);
    m_stack->addWidget(made);
    setBody(m_stack, 0);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_make);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_make, &QPushButton::clicked, this, &PeopleSheet::make);
    connect(m_people, &PeopleList::changed, this, &PeopleSheet::check);
    connect(m_form, &LinkForm::changed, this, &PeopleSheet::check);
    check();
    present(m_people->field());
}

void PeopleSheet::check()
{
    const int count = m_people->count();
    m_make->setText(count > 0 ? tr("Make %n link(s)", nullptr, count) : tr("Make links"));
    m_make->setEnabled(!isMaking() && count > 0 && m_form->isComplete());
}

void PeopleSheet::make()
{
    if (!m_make->isEnabled()) {
        return;
    }
    QJsonObject arguments = m_form->arguments();
    arguments.insert(QStringLiteral("text"), m_people->text());
    begin();
    check();
    m_control.call(QStringLiteral("link.people.import"), arguments, this, [this](const Result<QJsonValue>& answer) {
        end();
        check();
        if (!answer) {
            tellRefusal(answer.error());
            return;
        }
        show(answer->toObject());
    });
}

void PeopleSheet::show(const QJsonObject& answer)
{
    QList<LinkRow> links;
    for (const QJsonValue& link : answer.value(QLatin1String("links")).toArray()) {
        links << LinkRow::fromJson(link.toObject());
    }
    m_made->setLinks(links, static_cast<int>(answer.value(QLatin1String("bad")).toArray().size()));
    m_stack->setCurrentIndex(1);
    m_make->hide();
    m_cancel->setText(tr("Done"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    if (!links.isEmpty()) {
        Q_EMIT created(links.constFirst().id);
    }
}

} // namespace espalier::ui
