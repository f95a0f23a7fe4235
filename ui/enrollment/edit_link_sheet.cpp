#include "ui/enrollment/edit_link_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/enrollment/link_form.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier::ui {

EditLinkSheet::EditLinkSheet(server::Control& control, const Clock& clock, const LinkRow& link, QWidget* over)
    : Sheet(over), m_control(control), m_link(link), m_message(new MessageBar(this)),
      m_form(new LinkForm(LinkForm::For::ChangedLink, control, this)),
      m_save(new Button(tr("Save"), Button::Kind::Primary, this))
{
    setPanelWidth(FormWidth);
    setTitle(isolated(link.name));
    m_save->setObjectName(QStringLiteral("saveLink"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    column->addWidget(paragraph(tr("Its address stays the same, and so does whatever was sent to people. Whose devices "
                                   "it is for, and whether somebody has to approve, can’t be changed: make a new link "
                                   "for that.")));
    column->addWidget(m_form, 1);
    setBody(new PageScroll(body, this), 0);
    m_form->setLink(link, clock.nowMs());
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &EditLinkSheet::save);
    connect(m_form, &LinkForm::submitted, this, &EditLinkSheet::save);
    connect(m_form, &LinkForm::changed, this, &EditLinkSheet::check);
    check();
    present(m_form->first());
}

void EditLinkSheet::check()
{
    m_save->setEnabled(!m_waiting && m_form->isComplete() && !m_form->arguments().isEmpty());
}

void EditLinkSheet::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    QJsonObject arguments = m_form->arguments();
    arguments.insert(QStringLiteral("link"), m_link.id);
    m_waiting = true;
    check();
    m_control.call(QStringLiteral("link.edit"), arguments, this, [this](const Result<QJsonValue>& answer) {
        m_waiting = false;
        check();
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The link was not changed.")));
            return;
        }
        Q_EMIT saved(tr("%1 is changed.").arg(quoted(LinkRow::fromJson(answer->toObject()).name)));
        dismiss();
    });
}

} // namespace espalier::ui
