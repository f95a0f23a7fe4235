#include "ui/enrollment/new_link_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/enrollment/link_card.h"
#include "ui/enrollment/link_form.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int CardWidth = 360;
} // namespace

NewLinkSheet::NewLinkSheet(server::Control& control, QWidget* over)
    : LinkMakingSheet(over), m_control(control), m_form(new LinkForm(LinkForm::For::NewLink, control, this)),
      m_create(new Button(tr("Create link"), Button::Kind::Primary, this)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard, this))
{
    m_create->setObjectName(QStringLiteral("createLink"));
    m_cancel->setObjectName(QStringLiteral("done"));
    setTitle(tr("New link"));
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildForm(), 1);
    row->addWidget(buildResult());
    setBody(body, 0);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_create);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_create, &QPushButton::clicked, this, &NewLinkSheet::create);
    connect(m_form, &LinkForm::submitted, this, &NewLinkSheet::create);
    connect(m_form, &LinkForm::changed, this, &NewLinkSheet::check);
    check();
    present(m_form->first());
}

QWidget* NewLinkSheet::buildForm()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::pane);
    column->addWidget(message());
    column->addWidget(m_form, 1);
    return new PageScroll(page, this);
}

QWidget* NewLinkSheet::buildResult()
{
    m_result = new QStackedWidget(this);
    m_result->setFixedWidth(CardWidth);
    m_result->setAutoFillBackground(true);
    m_result->setBackgroundRole(QPalette::Window);
    auto* waiting = new EmptyState(m_result);
    waiting->set(
        QStringLiteral("qr"), tr("Link and QR code come here"),
        tr("Send the link, or let people scan the code. Whoever has it can enroll a device until it ends; you can "
           "revoke it at any time."));
    m_card = new LinkCard(m_control, m_result);
    m_result->addWidget(waiting);
    m_result->addWidget(m_card);
    return m_result;
}

void NewLinkSheet::check()
{
    m_create->setEnabled(!isMaking() && m_form->isComplete());
}

void NewLinkSheet::create()
{
    if (!m_form->isComplete() || isMaking() || m_result->currentIndex() == 1) {
        return;
    }
    begin();
    check();
    m_control.call(QStringLiteral("link.create"), m_form->arguments(), this, [this](const Result<QJsonValue>& answer) {
        end();
        check();
        if (!answer) {
            tellRefusal(answer.error());
            return;
        }
        show(LinkRow::fromJson(answer->toObject()));
    });
}

void NewLinkSheet::show(const LinkRow& link)
{
    setTitle(isolated(link.name));
    setPill(State::Ok, tr("Created, ready to share"));
    message()->clear();
    m_form->setEnabled(false);
    m_card->setLink(link);
    m_result->setCurrentIndex(1);
    m_create->hide();
    m_cancel->setText(tr("Done"));
    m_card->copyButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT created(link.id);
}

void showLinkSheet(server::Control& control, const LinkRow& link, QWidget* over)
{
    auto* sheet = new Sheet(over);
    sheet->setTitle(isolated(link.name));
    const LinkCondition condition = conditionOf(link);
    sheet->setPill(condition.state, condition.words);
    sheet->setPanelWidth(420);
    auto* card = new LinkCard(control, sheet);
    card->setLink(link);
    sheet->setBody(card, 0);
    sheet->present(card->copyButton());
}

} // namespace espalier::ui
