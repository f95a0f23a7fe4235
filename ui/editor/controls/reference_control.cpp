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

void showReference(QComboBox* box, const profiles::EditableDocument& document, profiles::ReferenceKind kind,
                   const std::optional<QString>& now)
{
    box->clear();
    int current = -1;
    for (const profiles::ReferenceChoice& one : profiles::referenceChoices(document, kind)) {
        box->addItem(themedIcon(payloadIconName(one.payload.type)), visibleText(one.name, 80), one.value);
        if (now && one.value.compare(*now, Qt::CaseInsensitive) == 0) {
            current = box->count() - 1;
        }
    }
    if (now && current < 0) {
        const QString shown = now->size() > 12 ? now->left(4) + QStringLiteral("…") + now->right(4) : *now;
        box->addItem(now->isEmpty() ? ReferenceControl::tr("Empty") : ReferenceControl::tr("Not found: %1").arg(shown),
                     *now);
        current = box->count() - 1;
    }
    box->setEnabled(box->count() > 0);
    box->setCurrentIndex(current);
    box->setToolTip(plainToolTip(visibleText(now.value_or(QString()))));
}

QString whatToAddFor(profiles::ReferenceKind kind)
{
    return kind == profiles::ReferenceKind::Identity ? ReferenceControl::tr("Add a SCEP, ACME or identity payload")
           : kind == profiles::ReferenceKind::AppVpn ? ReferenceControl::tr("Add a per-app VPN payload")
                                                     : ReferenceControl::tr("Add a certificate payload");
}

void ReferenceControl::showValue()
{
    showReference(m_box, document(), m_kind,
                  isThere() ? std::optional(document().spelling(item().node)) : std::nullopt);
    m_box->setPlaceholderText(m_box->count() > 0 ? tr("Choose a payload") : whatToAddFor(m_kind));
    m_box->setAccessibleName(item().title);
}

void ReferenceControl::showLook(FieldLook look)
{
    setFieldLook(m_box, look);
}

} // namespace espalier::ui
