#include "ui/editor/controls/reference_control.h"

#include "ui/common/device_text.h"
#include "ui/common/field_look.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace espalier::ui {

std::optional<profiles::ReferenceKind> referenceAt(const profiles::EditableDocument& document,
                                                   const profiles::Path& path)
{
    const bool inPayload =
        path.size() > 2 && path[0].key == QLatin1String("PayloadContent") && path[0].isKey && !path[1].isKey;
    if (!inPayload) {
        return std::nullopt;
    }
    const profiles::NodeId payload = document.find({path[0], path[1]});
    const QString key = path.last().isKey ? path.last().key : path.parent().last().key;
    return profiles::referenceKind(document.string(payload, u"PayloadType"), key);
}

ReferenceControl::ReferenceControl(EditorSession& session, const FormItem& item, profiles::ReferenceKind kind,
                                   QWidget* parent)
    : Control(session, item, parent), m_kind(kind), m_box(new QComboBox(this))
{
    setFocusProxy(m_box);
    leaveWheelTo(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) { put(m_box->itemData(index).toString()); });
    show(item);
}

void ReferenceControl::showValue()
{
    const QString now = isThere() ? document().spelling(item().node) : QString();
    m_box->clear();
    int current = -1;
    for (const profiles::ReferenceChoice& one : profiles::referenceChoices(document(), m_kind)) {
        m_box->addItem(themedIcon(payloadIconName(one.payload.type)), visibleText(one.name, 80), one.value);
        if (one.value.compare(now, Qt::CaseInsensitive) == 0) {
            current = m_box->count() - 1;
        }
    }
    if (isThere() && current < 0) {
        const QString shown = now.size() > 12 ? now.left(4) + QStringLiteral("…") + now.right(4) : now;
        m_box->addItem(now.isEmpty() ? tr("Empty") : tr("Not found: %1").arg(shown), now);
        current = m_box->count() - 1;
    }
    m_box->setPlaceholderText(m_box->count() > 0                            ? tr("Choose a payload")
                              : m_kind == profiles::ReferenceKind::Identity ? tr("Add a SCEP, ACME or identity payload")
                              : m_kind == profiles::ReferenceKind::AppVpn   ? tr("Add a per-app VPN payload")
                                                                            : tr("Add a certificate payload"));
    m_box->setEnabled(m_box->count() > 0);
    m_box->setCurrentIndex(current);
    m_box->setToolTip(plainToolTip(visibleText(now)));
    m_box->setAccessibleName(item().title);
}

void ReferenceControl::showLook(FieldLook look)
{
    setFieldLook(m_box, look);
}

} // namespace espalier::ui
