// How a certificate is to be got over ACME: how the name is proven, who is told, which authority.
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace espalier::ui {

class PathField;
class Segments;

class AcmeForm : public QWidget {
    Q_OBJECT
public:
    explicit AcmeForm(QWidget* parent = nullptr);

    void show(const QJsonObject& terms); // as in tls.show
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QJsonObject arguments() const; // of tls.use_acme

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* proofs();
    [[nodiscard]] QWidget* others();
    void check();

    Segments* m_challenge;
    QWidget* m_portField;
    QSpinBox* m_port;
    PathField* m_webroot;
    QWidget* m_byHand;
    QLineEdit* m_mail = nullptr;
    QLineEdit* m_directory = nullptr;
    PathField* m_authority;
    QWidget* m_other;
    QCheckBox* m_isOther;
    QCheckBox* m_agree;
};

} // namespace espalier::ui
